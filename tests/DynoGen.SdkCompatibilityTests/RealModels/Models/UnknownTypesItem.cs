#nullable disable
namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

/// <summary>Members of types that the SDK throws for.</summary>
[DynamoItem]
[DynamoDBTable("unknown-types")]
public partial class UnknownTypesItem
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    public DateTimeOffset Offset { get; set; }

    public TimeSpan Span { get; set; }

    public Uri Uri { get; set; }

    public IReadOnlyList<int> ReadOnly { get; set; }
}
