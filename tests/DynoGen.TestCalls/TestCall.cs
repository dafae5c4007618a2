namespace DynoGen.TestCalls;

/// <summary>One call of a test, or one for each row of a member.</summary>
internal sealed class TestCall(string @namespace, string @class, string usings, bool runsAlone, string method, string name, string arguments, string? rows)
{
    /// <summary>The namespace of the test's class.</summary>
    public string Namespace { get; } = @namespace;

    /// <summary>The name of the test's class.</summary>
    public string Class { get; } = @class;

    /// <summary>The using directives of the test's file, which its arguments may need.</summary>
    public string Usings { get; } = usings;

    /// <summary>Whether no other test may run beside it.</summary>
    public bool RunsAlone { get; } = runsAlone;

    /// <summary>The method to call.</summary>
    public string Method { get; } = method;

    /// <summary>What the test is called in the report.</summary>
    public string Name { get; } = name;

    /// <summary>The arguments of the call as C#.</summary>
    public string Arguments { get; } = arguments;

    /// <summary>The member that has the rows of arguments, or null.</summary>
    public string? Rows { get; } = rows;
}
