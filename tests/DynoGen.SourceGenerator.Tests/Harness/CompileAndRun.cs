using DynoGen.SourceGenerator.Tests.Harness.Execution;
using DynoGen.SourceGenerator.Tests.Harness.Inputs;

namespace DynoGen.SourceGenerator.Tests.Harness;

/// <summary>
/// Compiles a source with its generated code and calls into it. The source has a <c>public static class Probe</c>.
/// </summary>
internal static class CompileAndRun
{
    /// <summary>Compiles, after all checks of <see cref="GeneratorHarness"/>.</summary>
    public static CompiledProgram Build(string source, HarnessOptions? options = null) => Build([source], options);

    /// <inheritdoc cref="Build(string, HarnessOptions?)"/>
    public static CompiledProgram Build(IReadOnlyList<string> sources, HarnessOptions? options = null)
    {
        options ??= HarnessOptions.Default;
        GeneratorResult result = GeneratorHarness.Run(sources, options);
        return new CompiledProgram(ReferencedAssembly.Emit(result.Compilation), options.References);
    }

    /// <summary>Compiles and returns what <c>public static string Run()</c> of the probe returns.</summary>
    public static string Run(string source, HarnessOptions? options = null)
    {
        using CompiledProgram program = Build(source, options);
        return program.Call<string>("Run");
    }
}
