using DynoGen.SourceGenerator.Tests.Harness.Inputs;

namespace DynoGen.SourceGenerator.Tests.Incrementality;

/// <summary>Models are equal exactly when the same code is written for them.</summary>
public sealed class ModelEqualityTests
{
    [Fact]
    public void The_same_source_read_twice_gives_equal_models()
    {
        (object first, string _) = Read(ShopSources.Product);
        (object second, string _) = Read(ShopSources.Product);

        Assert.NotSame(first, second);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Theory]
    [InlineData("namespace Shop;", "// A comment.\nnamespace Shop;\n\n")]
    [InlineData("Sku + Revision", "Revision + Sku")]
    [InlineData("public string Describe() => Sku + Revision;", "")]
    [InlineData("[DynamoItem(\"products\")]", "[DynamoItemAttribute(\"prod\" + \"ucts\")]")]
    [InlineData("public required string Sku", "required public System.String Sku")]
    [InlineData("public int Revision", "public global::System.Int32 Revision")]
    [InlineData("public Size? Size", "public global::Size? Size")]
    [InlineData("Sku { get; set; }", "Sku { get; init; }")]
    public void Sources_that_say_the_same_give_equal_models(string oldText, string newText)
    {
        (object first, string firstCode) = Read(ShopSources.Product);
        (object second, string secondCode) = Read(Replace(oldText, newText));

        Assert.Equal(firstCode, secondCode);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Theory]
    [InlineData("namespace Shop;", "namespace Store;")]
    [InlineData("class Product", "class Ware")]
    [InlineData("class Product", "record Product")]
    [InlineData("class Product", "struct Product")]
    [InlineData("class Product", "class Product<T>")]
    [InlineData("public partial class", "internal partial class")]
    [InlineData("\"products\"", "\"goods\"")]
    [InlineData("string Sku", "string Code")]
    [InlineData("string Sku", "int Sku")]
    [InlineData("    [SortKey]\n", "")]
    [InlineData("public int Revision { get; set; }", "public int Revision { get; set; } public int? Amount { get; set; }")]
    [InlineData("public Size? Size", "public Size Size")]
    [InlineData("public Size? Size", "public Size[]? Size")]
    [InlineData("public Size? Size { get; set; }", "public Size? Size { get; set; } = new();")]
    [InlineData("public Size? Size { get; set; }", "public Size? Size { get; init; } = new();")]
    [InlineData("public Size? Size", "[DynamoAttribute(\"dimensions\")] public Size? Size")]
    [InlineData("public Size? Size", "[DynamoIgnore] public Size? Size")]
    public void Sources_that_say_something_else_give_unequal_models(string oldText, string newText)
    {
        (object first, string firstCode) = Read(ShopSources.Product);
        (object second, string secondCode) = Read(Replace(oldText, newText));

        Assert.NotEqual(firstCode, secondCode);
        Assert.NotEqual(first, second);
    }

    private static string Replace(string oldText, string newText)
    {
        Assert.Contains(oldText, ShopSources.Product, StringComparison.Ordinal);
        return ShopSources.Product.Replace(oldText, newText, StringComparison.Ordinal);
    }

    private static (object Model, string Code) Read(string source)
    {
        // In no namespace, so that the product may be in any.
        string size = ShopSources.Size.Replace("namespace Shop;", "", StringComparison.Ordinal);
        GeneratorRun run = GeneratorRun.Start(
            GeneratorSubject.DynoGen,
            TestCompilation.Create(SourceFile.From([source, size]), LanguageVariant.Usual),
            BuildProperties.None);
        return (Assert.Single(run.Step("ValidItem")).Value, Assert.Single(run.Sources).SourceText.ToString());
    }
}
