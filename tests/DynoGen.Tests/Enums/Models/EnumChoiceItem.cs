namespace DynoGen.Tests.Enums.Models;

[DynamoItem("enums")]
public partial class EnumChoiceItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public Grade? OfType { get; set; }

    [DynamoEnum(EnumForm.Number)] public Grade? OfMember { get; set; }

    public Weekday? Number { get; set; }

    [DynamoEnum(EnumForm.Text)] public Weekday? Text { get; set; }

    [DynamoEnum(EnumForm.Text)] public List<Weekday?>? Texts { get; set; }

    public HashSet<Grade>? Set { get; set; }

    [DynamoEnum(EnumForm.Text)] public Dictionary<Weekday, Grade>? ByDay { get; set; }

    [DynamoEnum(EnumForm.Text)] public Rights? Rights { get; set; }

    [DynamoEnum(EnumForm.Text)] public Wide? Wide { get; set; }

    [DynamoEnum(EnumForm.Text)] public Deep? Deep { get; set; }

    [DynamoEnum(EnumForm.Text)] public Small? Small { get; set; }
}
