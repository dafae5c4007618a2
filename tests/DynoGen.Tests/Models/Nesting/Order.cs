namespace DynoGen.Tests.Models.Nesting;

[DynamoItem("orders")]
public partial class Order
{
    [PartitionKey] public string Id { get; set; } = "o-1";

    public List<OrderLine> Lines { get; set; } = [];

    public Address? ShipTo { get; set; }

    public Address BillTo { get; set; } = new("Main Street 1", "Berlin");

    public Money Total { get; set; } = new() { Amount = 0, Currency = "EUR" };

    public Money? Discount { get; set; }

    public Dictionary<string, Address?> OtherAddresses { get; set; } = [];

    public OrderLine[] Gifts { get; set; } = [];

    public HashSet<int> Coupons { get; set; } = [];

    public int[][] Grid { get; set; } = [];
}
