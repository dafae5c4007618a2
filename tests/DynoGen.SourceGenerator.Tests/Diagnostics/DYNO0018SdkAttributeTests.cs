using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.Diagnostics;

/// <summary>An attribute of the AWS SDK on a member that it means nothing for.</summary>
public sealed class DYNO0018SdkAttributeTests
{
    private const string Id = "DYNO0018";

    [Theory]
    [InlineData("string?")]
    [InlineData("int")]
    [InlineData("System.Collections.Generic.List<Size>?")]
    public Task A_flattened_member_without_members_is_reported(string type) => Reported(
        $"[[|DynamoDBFlatten|]] public {type} Size {{ get; set; }}",
        "[DynamoDBFlatten] on 'Product.Size' cannot be used: only a type with members of its own can be flattened.");

    [Fact]
    public Task Flatten_beside_another_attribute_is_reported() => Reported(
        "[DynamoDBProperty(\"size\")] [[|DynamoDBFlatten|]] public Size? Size { get; set; }",
        "[DynamoDBFlatten] on 'Product.Size' cannot be used: the SDK takes no other of its attributes beside it. Remove the others.");

    [Fact]
    public Task Both_attributes_where_they_mean_something_are_not_reported() => AnalyzerHarness.VerifyAsync(Model(
        "[DynamoDBFlatten] public Size? Size { get; set; } [DynamoDBPolymorphicType(\"big\", typeof(Big))] public Size[]? Sizes { get; set; }"));

    [Fact]
    public Task A_type_that_is_flattened_into_itself_is_reported() => AnalyzerHarness.VerifyAsync(
        """
            using DynoGen; using Amazon.DynamoDBv2.DataModel;
            [DynamoItem]
            public partial class Product
            {
                [DynamoDBHashKey] public string Sku { get; set; } = "";
                [[|DynamoDBFlatten|]] public Part? Part { get; set; }
            }

            public class Part { public int Width { get; set; } [DynamoDBFlatten] public Bolt? Bolt { get; set; } }
            public class Bolt { public int Length { get; set; } [DynamoDBFlatten] public Part? Part { get; set; } }
            """,
        Id,
        "[DynamoDBFlatten] on 'Product.Part' cannot be used: its type is flattened into itself, which has no end.");

    [Fact]
    public Task A_type_that_no_value_of_the_member_can_be_is_reported() => Reported(
        "[DynamoDBPolymorphicType([|\"product\"|], typeof(Product))] public Size? Size { get; set; }",
        "[DynamoDBPolymorphicType] on 'Product.Size' cannot be used: no value of the member can be of the type. Name one that derives from the member's type.");

    [Fact]
    public Task Types_of_values_beside_a_converter_are_reported() => Reported(
        "[DynamoDBProperty(typeof(SizeConverter)), DynamoDBPolymorphicType([|\"big\"|], typeof(Big))] public Size? Size { get; set; }",
        "[DynamoDBPolymorphicType] on 'Product.Size' cannot be used: the converter decides what is stored. Remove one of them.");

    private static Task Reported(string member, string message) => AnalyzerHarness.VerifyAsync(Model(member), Id, message);

    private static string Model(string member) =>
        $$"""
            using DynoGen; using Amazon.DynamoDBv2.DataModel; using Amazon.DynamoDBv2.DocumentModel;
            [DynamoItem]
            public partial class Product
            {
                [DynamoDBHashKey] public string Sku { get; set; } = "";
                {{member}}
            }

            public class Size { public int Width { get; set; } }
            public class Big : Size { }
            public class SizeConverter : IPropertyConverter
            {
                public DynamoDBEntry ToEntry(object value) => new Primitive("x");
                public object FromEntry(DynamoDBEntry entry) => new Size();
            }
            """;
}
