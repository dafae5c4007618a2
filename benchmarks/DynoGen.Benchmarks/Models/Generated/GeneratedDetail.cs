namespace DynoGen.Benchmarks.Models.Generated;

/// <summary>A nested map of one string.</summary>
public sealed class GeneratedDetail
{
    [DynamoAttribute("p1")]
    public required string Text { get; set; }
}
