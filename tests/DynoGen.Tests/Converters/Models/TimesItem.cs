namespace DynoGen.Tests.Converters.Models;

[DynamoItem("times")]
public partial class TimesItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    [DynamoConverter(typeof(UnixSecondsConverter))] public DateTimeOffset? Expires { get; set; }

    [DynamoConverter(typeof(UnixSecondsConverter))] public DateTime? ExpiresUtc { get; set; }

    [DynamoConverter(typeof(UnixMillisecondsConverter))] public DateTimeOffset? Seen { get; set; }

    [DynamoConverter(typeof(UnixMillisecondsConverter))] public List<DateTime>? SeenUtc { get; set; }

    [DynamoConverter(typeof(IsoDateConverter))] public DateTimeOffset? Made { get; set; }

    [DynamoConverter(typeof(IsoDateConverter))] public DateTime? MadeUtc { get; set; }
}
