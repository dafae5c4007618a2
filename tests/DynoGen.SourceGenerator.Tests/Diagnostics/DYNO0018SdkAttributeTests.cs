using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.Diagnostics;

/// <summary>An attribute of the AWS SDK that is not supported on a member.</summary>
public sealed class DYNO0018SdkAttributeTests
{
    private const string Id = "DYNO0018";

    [Fact]
    public Task Flatten_is_reported() => AnalyzerHarness.VerifyAsync(
        """
            using DynoGen; using Amazon.DynamoDBv2.DataModel;
            [DynamoItem]
            public partial class Product
            {
                [DynamoDBHashKey] public string Sku { get; set; } = "";
                [[|DynamoDBFlatten|]] public Size? Size { get; set; }
            }

            public class Size { public int Width { get; set; } }
            """,
        Id,
        "[DynamoDBFlatten] on 'Product.Size' is not supported: store the members one by one on the item.");

    [Fact]
    public Task A_polymorphic_member_is_reported() => AnalyzerHarness.VerifyAsync(
        """
            using DynoGen; using Amazon.DynamoDBv2.DataModel;
            [DynamoItem]
            public partial class Zoo
            {
                [DynamoDBHashKey] public string Id { get; set; } = "";
                [DynamoDBPolymorphicType([|"cat"|], typeof(Cat))] public Animal? Resident { get; set; }
            }

            public class Animal { public string Name { get; set; } = ""; }
            public class Cat : Animal { public int Lives { get; set; } }
            """,
        Id,
        "[DynamoDBPolymorphicType] on 'Zoo.Resident' is not supported: put it on the type of the member.");
}
