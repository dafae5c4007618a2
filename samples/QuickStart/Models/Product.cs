using DynoGen;

namespace QuickStart.Models;

/// <summary>A product of the catalogue. Each change is kept as a new revision.</summary>
[DynamoItem("products")]
public partial class Product
{
    [PartitionKey] public required string Sku { get; set; }

    [SortKey] public int Revision { get; set; }

    // Stored as "title".
    [DynamoAttribute("title")] public required string Name { get; set; }

    public decimal Price { get; set; }

    // Stored as a string set, and left out of the item while it is empty.
    public HashSet<string> Tags { get; set; } = [];

    // Left out of the item while it is null.
    public string? Note { get; set; }

    // Never stored.
    [DynamoIgnore] public string Label => $"{Name}, {Price} EUR";
}
