namespace DynoGen.Tests.Models.Shapes;

[DynamoItem("validating")]
public partial class ValidatingPartsItem
{
    private int _step = 1;

    [PartitionKey] public string Id { get; set; } = "";

    public List<ValidatingPart>? Parts { get; set; }

    public ValidatingPart? Part { get; set; }

    public int Step
    {
        get => _step;
        set => _step = value > 0 ? value : throw new ArgumentException("A step goes up.", nameof(value));
    }
}
