using DynoGen.SourceGenerator.Tests.Harness.Inputs;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace DynoGen.SourceGenerator.Tests.Incrementality;

/// <summary>An edit writes the files of the item types that it changes, and no other.</summary>
public sealed class EditTests
{
    private const string ParsedItem = "ParsedItem";
    private const string FileNameClashes = "FileNameClashes";

    [Fact]
    public void Opening_a_project_writes_every_file()
    {
        EditedProject project = ShopSources.Open();

        Assert.Equal([ShopSources.OrderFile, ShopSources.ProductFile], project.WrittenFiles);
        AssertParsed(project, New, New);
    }

    [Fact]
    public void A_file_without_item_types_changes_nothing() =>
        AssertNothingWritten(ShopSources.Open().Add("Unrelated", "public class Unrelated { public int Answer() => 42; }"));

    [Fact]
    public void A_comment_above_a_type_changes_nothing() =>
        AssertNothingWritten(ShopSources.Open().Replace("[DynamoItem(\"products\")]", "// For sale.\n\n[DynamoItem(\"products\")]"));

    [Fact]
    public void Documentation_of_a_member_changes_nothing() =>
        AssertNothingWritten(ShopSources.Open().Replace("[PartitionKey]\n", "/// <summary>The key.</summary>\n    [PartitionKey]\n"));

    [Fact]
    public void The_body_of_a_method_changes_nothing() =>
        AssertNothingWritten(ShopSources.Open().Replace("Sku + Revision", "Revision + Sku"));

    [Fact]
    public void Another_method_changes_nothing() =>
        AssertNothingWritten(ShopSources.Open().Replace("public string Describe", "public int Twice() => 2; public string Describe"));

    [Fact]
    public void A_type_that_moves_within_its_file_changes_nothing() =>
        AssertNothingWritten(ShopSources.Open().Replace("[DynamoItem(\"products\")]", "public class Above;\n\n[DynamoItem(\"products\")]"));

    [Fact]
    public void A_type_that_moves_to_another_file_is_written_once()
    {
        EditedProject project = ShopSources.Open().Replace(ShopSources.Order, "").Add("Moved", ShopSources.Order);

        Assert.Equal([ShopSources.OrderFile], project.WrittenFiles);
    }

    [Fact]
    public void An_item_type_that_is_added_is_the_only_one_written()
    {
        string customer = ShopSources.Order.Replace("Order", "Customer", StringComparison.Ordinal);

        EditedProject project = ShopSources.Open().Add("Customer", customer);


        Assert.Equal(["Shop.Customer.g.cs"], project.WrittenFiles);
        AssertParsed(project, Unchanged, Unchanged, New);
    }

    [Fact]
    public void An_item_type_that_is_removed_takes_its_file_along()
    {
        EditedProject project = ShopSources.Open().DeleteFileWith("[DynamoItem(\"orders\")]");

        Assert.Empty(project.WrittenFiles);
        Assert.Equal([ShopSources.OrderFile], project.RemovedFiles);
        AssertParsed(project, Unchanged, Removed);
    }

    [Theory]
    [InlineData("[DynamoItem(\"products\")]", "[DynamoItem(\"goods\")]")]
    [InlineData("    [SortKey]\n", "")]
    [InlineData("public int Revision", "[DynamoAttribute(\"rev\")] public int Revision")]
    [InlineData("public int Revision", "public long Revision")]
    [InlineData("public Size? Size { get; set; }", "public Size? Size { get; set; } = new();")]
    [InlineData("public Size? Size", "public string? Colour { get; set; } public Size? Size")]
    [InlineData("public Size? Size", "[DynamoIgnore] public Size? Size")]
    [InlineData("partial class Product", "partial record Product")]
    public void A_change_of_an_item_type_writes_its_file_alone(string oldText, string newText)
    {
        EditedProject project = ShopSources.Open().Replace(oldText, newText);

        Assert.Equal([ShopSources.ProductFile], project.WrittenFiles);
        AssertParsed(project, Modified, Unchanged);
    }

    [Theory]
    [InlineData("public int Width", "public long Width")]
    [InlineData("public int Width", "public int Depth { get; set; } public int Width")]
    [InlineData("public sealed class Size", "public struct Size")]
    public void A_plain_type_in_another_file_writes_the_item_type_that_contains_it(string oldText, string newText)
    {
        EditedProject project = ShopSources.Open().Replace(oldText, newText);

        Assert.Equal([ShopSources.ProductFile], project.WrittenFiles);
        AssertParsed(project, Modified, Unchanged);
    }

    [Fact]
    public void A_type_that_becomes_invalid_loses_its_file_and_gets_it_back()
    {
        EditedProject invalid = ShopSources.Open().Replace("public partial class Product", "public class Product");
        Assert.Empty(invalid.WrittenFiles);
        Assert.Equal([ShopSources.ProductFile], invalid.RemovedFiles);

        EditedProject valid = invalid.Replace("public class Product", "public partial class Product");
        Assert.Equal([ShopSources.ProductFile], valid.WrittenFiles);
    }

    [Fact]
    public void The_attribute_on_two_parts_of_a_type_while_typing_writes_it_once()
    {
        EditedProject project = ShopSources.Open()
            .Add("SecondPart", "namespace Shop { [DynoGen.DynamoItem(\"goods\")] partial class Product; }");

        Assert.Equal([ShopSources.OrderFile, ShopSources.ProductFile], project.Files);
    }

    [Fact]
    public void A_name_that_differs_only_by_case_gets_a_file_of_its_own()
    {
        string shouted = ShopSources.Product.Replace("class Product", "class PRODUCT", StringComparison.Ordinal);

        EditedProject project = ShopSources.Open().Add("Shouted", shouted);

        Assert.Equal(3, project.Files.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal([Modified], project.Reasons(FileNameClashes));
    }

    [Fact]
    public void A_build_property_changes_nothing() => AssertNothingWritten(ShopSources.Open().SetProperty("RootNamespace", "Shop"), Cached);

    [Fact]
    public void A_reference_that_no_item_type_uses_changes_nothing() =>
        AssertNothingWritten(ShopSources.Open().AddReference(ReferencedAssembly.Compile("Unrelated", "public class Unrelated;")));

    [Fact]
    public void A_reference_whose_types_change_writes_the_item_type_that_contains_them()
    {
        ReferencedAssembly narrow = ReferencedAssembly.Compile("Sizes", ShopSources.Size);
        ReferencedAssembly wide = ReferencedAssembly.Compile("Sizes", ShopSources.Size.Replace("int", "long", StringComparison.Ordinal));

        EditedProject project = EditedProject.Open([narrow], ShopSources.Product, ShopSources.Order).ReplaceReference(narrow, wide);

        Assert.Equal([ShopSources.ProductFile], project.WrittenFiles);
        AssertParsed(project, Modified, Unchanged);
    }

    private static void AssertNothingWritten(EditedProject project, IncrementalStepRunReason parsed = Unchanged)
    {
        Assert.Empty(project.WrittenFiles);
        Assert.Empty(project.RemovedFiles);
        AssertParsed(project, parsed, parsed);
        Assert.All(project.Reasons(FileNameClashes), reason => Assert.True(reason is Cached or Unchanged));
    }

    private static void AssertParsed(EditedProject project, params IncrementalStepRunReason[] expected) =>
        Assert.Equal(expected, project.Reasons(ParsedItem));
}
