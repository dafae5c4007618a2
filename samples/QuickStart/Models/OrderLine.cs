namespace QuickStart.Models;

/// <summary>One line of an <see cref="Order"/>. A type inside an item needs no attribute: it is stored as a map.</summary>
public class OrderLine
{
    public required string Sku { get; init; }

    public int Quantity { get; init; } = 1;

    public decimal UnitPrice { get; init; }
}
