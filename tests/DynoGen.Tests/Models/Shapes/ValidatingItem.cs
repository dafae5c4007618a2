namespace DynoGen.Tests.Models.Shapes;

// A setter that refuses values.
[DynamoItem("shapes")]
public partial class ValidatingItem
{
    private int _number;

    [PartitionKey] public string Id { get; set; } = "";

    public int Number
    {
        get => _number;
        set => _number = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }
}
