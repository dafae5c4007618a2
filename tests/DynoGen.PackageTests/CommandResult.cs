namespace DynoGen.PackageTests;

/// <summary>What a command did.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it printed.</param>
public sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>The output of a command that must have succeeded.</summary>
    public string Succeeded()
    {
        Assert.True(ExitCode == 0, $"The command ended with {ExitCode}:\n{Output}");
        return Output;
    }
}
