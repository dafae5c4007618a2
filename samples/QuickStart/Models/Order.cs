using DynoGen;

namespace QuickStart.Models;

/// <summary>An order of a customer: a positional record, read back through its constructor.</summary>
[DynamoItem("orders")]
public partial record Order(
    [PartitionKey] string CustomerId,
    [SortKey] string OrderId,
    OrderStatus Status,
    List<OrderLine> Lines,
    string? Voucher = null)
{
    [DynamoIgnore] public decimal Total => Lines.Sum(line => line.Quantity * line.UnitPrice);
}
