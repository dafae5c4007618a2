namespace DynoGen.Tests.Models.Nesting;

public record Address(string Street, string City, string? Country = null)
{
    public Position? Position { get; init; }
}
