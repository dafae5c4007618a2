using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.Diagnostics;

/// <summary>A member for unknown attributes of another type.</summary>
public sealed class DYNO0016UnknownMemberTests
{
    private const string Id = "DYNO0016";

    [Fact]
    public Task It_must_be_a_dictionary_of_attribute_values() => AnalyzerHarness.VerifyAsync(
        """
            using System.Collections.Generic; using DynoGen;
            [DynamoItem("products")]
            public partial class Product { [PartitionKey] public required string Sku { get; set; } [UnknownAttributes] public [|List<string>|] Rest { get; set; } = []; }
            """,
        Id,
        "'Product.Rest' cannot receive unknown attributes: its type must be Dictionary<string, AttributeValue>.");

    [Fact]
    public Task There_is_one_and_it_can_be_set() => AnalyzerHarness.VerifyAsync(
        """
            using System.Collections.Generic; using Amazon.DynamoDBv2.Model; using DynoGen;
            [DynamoItem("products")]
            public partial class Product
            {
                [PartitionKey] public required string Sku { get; set; }
                [UnknownAttributes] public Dictionary<string, AttributeValue>? Rest { get; init; }
                [UnknownAttributes] public [|Dictionary<string, AttributeValue>|] More { get; set; } = [];
            }
            """,
        Id,
        "'Product.More' cannot receive unknown attributes: another member receives them already. Remove one [UnknownAttributes].");

    [Fact]
    public void Nothing_is_generated_for_it_and_everything_for_the_others() => GeneratorHarness.Run(
        """
            [DynoGen.DynamoItem("products")]
            public partial class Product { [DynoGen.PartitionKey] public required string Sku { get; set; } [DynoGen.UnknownAttributes] public int Rest { get; set; } }

            [DynoGen.DynamoItem("others")]
            public partial class Other { [DynoGen.PartitionKey] public required string Id { get; set; } }
            """,
        new() { InvalidTypes = ["Product"] });
}
