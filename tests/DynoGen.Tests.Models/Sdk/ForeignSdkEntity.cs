using Amazon.DynamoDBv2.DataModel;

namespace DynoGen.Tests.Models.Foreign.Sdk;

/// <summary>Table and keys of types in other assemblies.</summary>
[DynamoDBTable("foreign-entities")]
public abstract class ForeignSdkEntity
{
    [DynamoDBHashKey]
    public string Id { get; set; } = "";

    [DynamoDBProperty("created")]
    public DateTime CreatedAt { get; protected set; } = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public int Revision { get; init; } = 1;

    [DynamoDBProperty(typeof(ForeignTextConverter<DayOfWeek>))]
    public DayOfWeek Day { get; protected internal set; } = DayOfWeek.Friday;

    public virtual string? Note { get; set; }

    [DynamoDBVersion]
    public int? Version { get; set; }

    protected string Secret { get; set; } = "s";

    [DynamoDBIgnore]
    public string Label => Id + Revision;

    public void Age(DateTime createdAt) => CreatedAt = createdAt;

    public string SeeSecret() => Secret;
}
