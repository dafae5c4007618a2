namespace DynoGen.Tests.Models.Foreign;

public record Person(string First, string? Last, int Age = 18)
{
    public HashSet<string> Tags { get; init; } = [];
}
