#nullable disable
#pragma warning disable CS0618 // LowerCamelCaseProperties is obsolete, and still in use.
namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

/// <summary>Keys computed by getters whose setters do nothing or parse; names from constants, merged attributes, an index without name.</summary>
[DynamoItem]
[DynamoDBTable(Tables.Main, LowerCamelCaseProperties = true)]
public partial class Invoice
{
    private const string Sort = "SK";

    [DynamoDBHashKey(Tables.PartitionKey)]
    public string Id { get => $"CUSTOMER#{CustomerId}"; set { } }

    [DynamoDBRangeKey(Sort)]
    [DynamoDBProperty(typeof(NumberPrefixConverter))]
    public int Number { get; set; }

    public string CustomerId { get; set; }

    [DynamoDBGlobalSecondaryIndexHashKey(AttributeName = "GSI1PK")]
    public string Status { get; set; } = "";

    [DynamoDBGlobalSecondaryIndexRangeKey(IndexNames = new[] { "gsi1", "gsi2" })]
    public string ByDate { get => Date + "#"; set => Date = value.TrimEnd('#'); }

    [DynamoDBIgnore]
    public string Date { get; set; } = "2026-01-01";

    // Not written: it has no setter, though it has the attribute.
    [DynamoDBProperty]
    public string Title => $"Invoice {Number}";

    [DynamoDBProperty("first"), Renamed("Last")]
    public string Twice { get; set; }

    [DynamoDBVersion]
    public int? Version { get; set; }

    public string EntityType { get; set; } = nameof(Invoice);
}
