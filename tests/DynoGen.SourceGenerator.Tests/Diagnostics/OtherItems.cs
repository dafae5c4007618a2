using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.Diagnostics;

/// <summary>What is wrong with one item type costs only that one its code.</summary>
internal static class OtherItems
{
    private const string Others =
        """
        [DynoGen.DynamoItem("others")]
        public partial record First([DynoGen.PartitionKey] int Id, Part? Part);

        namespace Shop
        {
            [DynoGen.DynamoItem("others")]
            public partial struct Second { [DynoGen.PartitionKey] public string Id { get; set; } }
        }

        public class Part { public int Size { get; set; } }
        """;

    /// <summary>Compiles an item type <c>Product</c> that is not valid with others that are.</summary>
    /// <param name="product">The declaration; it has <c>using DynoGen</c>.</param>
    /// <param name="invalidType">The item type that is not valid, if it is another.</param>
    public static void AssertGenerated(string product, string invalidType = "Product")
    {
        GeneratorResult result = GeneratorHarness.Run(
            [$"using DynoGen; {product}", Others],
            new() { InvalidTypes = [invalidType] });

        Assert.Equal(["First.g.cs", "Shop.Second.g.cs"], result.Sources.Keys);
    }
}
