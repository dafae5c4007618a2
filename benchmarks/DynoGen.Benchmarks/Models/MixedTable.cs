namespace DynoGen.Benchmarks.Models;

/// <summary>The table that every library reads and writes.</summary>
internal static class MixedTable
{
    public const string Name = "mixed-items";
}
