namespace DynoGen.Benchmarks.Models.Plain;

/// <summary>The measured item without any attribute; <see cref="MixedItemMapper"/> maps it.</summary>
public sealed class MixedItem
{
    public required string Pk { get; set; }

    public required string Sk { get; set; }

    public required string Text { get; set; }

    public int Number { get; set; }

    public bool Flag { get; set; }

    public required HashSet<string> Words { get; set; }

    public required HashSet<int> Numbers { get; set; }

    public required MixedDetail Detail { get; set; }

    public required List<MixedDetail> First { get; set; }

    public required List<MixedDetail> Second { get; set; }

    public required List<MixedDetail> Third { get; set; }
}
