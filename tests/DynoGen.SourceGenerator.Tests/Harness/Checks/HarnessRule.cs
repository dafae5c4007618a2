namespace DynoGen.SourceGenerator.Tests.Harness.Checks;

/// <summary>What every run of the generator has to keep.</summary>
internal enum HarnessRule
{
    /// <summary>The generator neither throws nor reports; messages to the user are the analyzers' part.</summary>
    Quiet,

    /// <summary>There is generated code for every valid type and none for an invalid one.</summary>
    OutputPerType,

    /// <summary>The user's project compiles with the generated code, without errors and warnings.</summary>
    CleanCompilation,

    /// <summary>An edit that changes no model writes no file again.</summary>
    Caching,

    /// <summary>Cached values hold nothing of the compiler, which would keep whole compilations in memory.</summary>
    PlainValues,

    /// <summary>File order, folders and culture do not show in the generated code.</summary>
    Determinism,

    /// <summary>Every generated file has a name that every file system can keep apart.</summary>
    HintNames,
}
