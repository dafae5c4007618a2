namespace DynoGen.SourceGenerator.Tests.Incrementality;

/// <summary>A project of two item types, one of which contains a plain type of another file.</summary>
internal static class ShopSources
{
    public const string Product =
        """
        using DynoGen;

        namespace Shop;

        [DynamoItem("products")]
        public partial class Product
        {
            [PartitionKey]
            public required string Sku { get; set; }

            [SortKey]
            public int Revision { get; set; }

            public Size? Size { get; set; }

            public string Describe() => Sku + Revision;
        }
        """;

    public const string Size =
        """
        namespace Shop;

        public sealed class Size
        {
            public int Width { get; set; }

            public int Height { get; set; }
        }
        """;

    public const string Order =
        """
        using DynoGen;

        namespace Shop;

        [DynamoItem("orders")]
        public partial record Order([property: PartitionKey] string Id, decimal Total);
        """;

    public const string ProductFile = "Shop.Product.g.cs";

    public const string OrderFile = "Shop.Order.g.cs";

    public static EditedProject Open() => EditedProject.Open(Product, Size, Order);
}
