namespace DynoGen.Tests.Models.Features;

public readonly record struct Place(DateOnly Day, float X)
{
    public string? Name { get; init; }
}
