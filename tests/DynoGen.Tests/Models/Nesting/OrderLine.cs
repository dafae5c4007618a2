namespace DynoGen.Tests.Models.Nesting;

public class OrderLine
{
    public required string Sku { get; set; }

    public int Quantity { get; set; } = 1;

    public decimal Price { get; set; } = 0;

    public double? Weight { get; set; }

    public Dictionary<string, string>? Options { get; set; }
}
