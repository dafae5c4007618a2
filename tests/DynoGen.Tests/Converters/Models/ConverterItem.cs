namespace DynoGen.Tests.Converters.Models;

[DynamoItem("converters")]
public partial class ConverterItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    [DynamoConverter(typeof(MoneyConverter))] public Money? Price { get; set; }

    [DynamoConverter(typeof(CentsConverter))] public Money? Cents { get; set; }

    [DynamoConverter(typeof(MoneyConverter))] public List<Money>? Prices { get; set; }

    [DynamoConverter(typeof(MoneyConverter))] public Money?[]? Maybe { get; set; }

    [DynamoConverter(typeof(MoneyConverter))] public HashSet<Money>? Distinct { get; set; }

    [DynamoConverter(typeof(CentsConverter))] public Dictionary<string, Money>? ByName { get; set; }

    [DynamoConverter(typeof(MoneyConverter))] public Dictionary<Money, int>? Counts { get; set; }

    public Percent? Share { get; set; }

    public HashSet<Percent>? Percents { get; set; }

    public Temperature? Outside { get; set; }

    public List<Temperature?>? History { get; set; }

    public Colour? Colour { get; set; }

    public HashSet<Colour>? Palette { get; set; }

    public Switch? Light { get; set; }

    [DynamoConverter(typeof(SpanConverter))] public Span? Range { get; set; }

    [DynamoConverter(typeof(SpanPartsConverter))] public Span? Parts { get; set; }
}
