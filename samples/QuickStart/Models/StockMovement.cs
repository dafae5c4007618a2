using DynoGen;

namespace QuickStart.Models;

/// <summary>Goods that came into a warehouse or left it. The sort key is a time: its stored text sorts as the time does.</summary>
[DynamoItem("stock-movements")]
public readonly partial record struct StockMovement
{
    [PartitionKey] public required string Warehouse { get; init; }

    [SortKey] public required DateTimeOffset MovedAt { get; init; }

    public required Guid Id { get; init; }

    public MovementKind Kind { get; init; }

    public int Quantity { get; init; }

    public DateOnly? BestBefore { get; init; }

    public TimeSpan HandlingTime { get; init; }
}
