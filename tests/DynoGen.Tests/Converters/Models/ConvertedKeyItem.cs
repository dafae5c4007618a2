namespace DynoGen.Tests.Converters.Models;

[DynamoItem("converted-keys")]
public partial record ConvertedKeyItem(
    [PartitionKey, DynamoConverter(typeof(CustomerIdConverter))] CustomerId Customer,
    [SortKey, DynamoConverter(typeof(UnixSecondsConverter))] DateTimeOffset At,
    Percent Share);
