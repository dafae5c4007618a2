#nullable disable
namespace DynoGen.SdkCompatibilityTests.Flattening.Models;

public record class Strict
{
    public int Count { get; init; }

    public string Set { get; private set; } = "z";

    public required string Needed { get; set; }

    public void Change(string set) => Set = set;
}
