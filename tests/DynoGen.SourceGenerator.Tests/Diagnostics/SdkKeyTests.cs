using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.Diagnostics;

/// <summary>Keys of models with the AWS SDK's attributes, which the SDK itself does not check.</summary>
public sealed class SdkKeyTests
{
    [Fact]
    public async Task Two_hash_keys_are_reported() => await AnalyzerHarness.VerifyAsync(
        """
            using DynoGen; using Amazon.DynamoDBv2.DataModel;
            [DynamoItem]
            public partial class Product
            {
                [DynamoDBHashKey] public string Sku { get; set; } = "";
                [[|DynamoDBHashKey|]] public string Other { get; set; } = "";
            }
            """,
        "DYNO0004",
        "[DynamoDBHashKey] is on 'Sku' already. A table has one; remove it from 'Sku' or from 'Other'.");

    [Fact]
    public async Task A_hash_and_range_key_on_one_member_are_reported() => await AnalyzerHarness.VerifyAsync(
        """
            using DynoGen; using Amazon.DynamoDBv2.DataModel;
            [DynamoItem]
            public partial class Product
            {
                [DynamoDBHashKey, [|DynamoDBRangeKey|]] public string Sku { get; set; } = "";
            }
            """,
        "DYNO0004");

    [Fact]
    public async Task The_key_of_a_nested_type_and_of_an_index_is_none_of_the_item() => await AnalyzerHarness.VerifyAsync(
        """
            using DynoGen; using Amazon.DynamoDBv2.DataModel;
            [DynamoItem]
            public partial class [|Product|]
            {
                [DynamoDBGlobalSecondaryIndexHashKey] public string Sku { get; set; } = "";
                public Part? Part { get; set; }
            }

            public class Part { [DynamoDBHashKey] public string Id { get; set; } = ""; }
            """,
        "DYNO0003");
}
