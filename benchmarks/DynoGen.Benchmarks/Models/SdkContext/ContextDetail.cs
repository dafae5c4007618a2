using Amazon.DynamoDBv2.DataModel;

namespace DynoGen.Benchmarks.Models.SdkContext;

/// <summary>A nested map of one string.</summary>
public sealed class ContextDetail
{
    [DynamoDBProperty("p1")]
    public required string Text { get; set; }
}
