using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.Diagnostics;

/// <summary>A converter of the AWS SDK's kind that generated code cannot use.</summary>
public sealed class DYNO0017SdkConverterTests
{
    private const string Id = "DYNO0017";

    [Fact]
    public Task One_that_needs_a_context_is_reported_at_the_type_of_the_member() => AnalyzerHarness.VerifyAsync(
        """
            using DynoGen; using Amazon.DynamoDBv2.DataModel; using Amazon.DynamoDBv2.DocumentModel;
            [DynamoItem]
            public partial class Product
            {
                [DynamoDBHashKey] public string Sku { get; set; } = "";
                [DynamoDBProperty(typeof(PriceConverter))] public [|int|] Price { get; set; }
            }

            public class PriceConverter(DynamoDBContext context) : IPropertyConverter
            {
                public DynamoDBContext Context { get; } = context;
                public DynamoDBEntry ToEntry(object value) => (int)value;
                public object FromEntry(DynamoDBEntry entry) => entry.AsInt();
            }
            """,
        Id,
        "The converter 'PriceConverter' on 'Product.Price' cannot be used: it has no public constructor without parameters. Add one: there is no DynamoDBContext to give it.");

    [Fact]
    public Task One_that_is_no_converter_is_reported() => AnalyzerHarness.VerifyAsync(
        """
            using DynoGen; using Amazon.DynamoDBv2.DataModel;
            [DynamoItem]
            public partial class Product
            {
                [DynamoDBHashKey] public string Sku { get; set; } = "";
                [DynamoDBProperty(typeof(string))] public [|int|] Price { get; set; }
            }
            """,
        Id,
        "The converter 'string' on 'Product.Price' cannot be used: it does not implement IPropertyConverter.");
}
