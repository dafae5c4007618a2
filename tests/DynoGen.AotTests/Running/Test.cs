namespace DynoGen.AotTests.Running;

/// <summary>A test that can be run.</summary>
/// <param name="ClassName">The full name of its class.</param>
/// <param name="Name">Its own name, with the number of its row of arguments.</param>
/// <param name="RunsAlone">Whether no other test may run beside it.</param>
/// <param name="Run">Makes the class, calls the test and disposes of the class.</param>
internal sealed record Test(string ClassName, string Name, bool RunsAlone, Func<Task> Run)
{
    public string FullName => ClassName + "." + Name;

    /// <summary>Whether it stores something.</summary>
    public bool NeedsDatabases => ClassName.StartsWith("DynoGen.IntegrationTests.", StringComparison.Ordinal);
}
