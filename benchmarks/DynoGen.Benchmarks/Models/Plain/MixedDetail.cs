namespace DynoGen.Benchmarks.Models.Plain;

/// <summary>A nested map of one string.</summary>
public sealed class MixedDetail
{
    public required string Text { get; set; }
}
