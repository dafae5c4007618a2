namespace DynoGen.Tests.Models.Foreign;

// Members with and without initializers, one required.
public class Contact
{
    public string? Mail { get; set; }

    public string Language { get; set; } = "en";

    public int Priority { get; init; } = 5;

    public required string Name { get; set; }

    public List<string> Phones { get; set; } = [];
}
