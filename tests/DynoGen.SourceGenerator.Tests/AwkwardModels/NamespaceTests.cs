using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.AwkwardModels;

public sealed class NamespaceTests
{
    [Fact]
    public void Namespaces_of_the_framework_the_SDK_and_DynoGen_may_be_the_users_too() => GeneratorHarness.Run(
        """
        using DynoGen;

        namespace Acme.System
        {
            public class String { public int A { get; set; } }
            public class Task;
            public class Collections;
            public class Threading;

            [DynamoItem("acme")]
            public partial class Product
            {
                [PartitionKey] public global::System.Guid Id { get; set; }
                public string? Text { get; set; }
                public String? Own { get; set; }
                public global::System.Collections.Generic.List<int>? Numbers { get; set; }
            }
        }

        namespace Acme.Amazon.DynamoDBv2 { [DynamoItem("acme")] public partial record Product([PartitionKey] int Id); }

        namespace Acme.DynoGen
        {
            public class DynamoTable;
            public class IDynamoItem;
            public class Serialization;

            [global::DynoGen.DynamoItem("acme")] public partial record Product([global::DynoGen.PartitionKey] int Id);
        }

        namespace DynoGen { [DynamoItem("ours")] public partial record InOurs([PartitionKey] int Id); }

        namespace Amazon { [DynamoItem("amazon")] public partial record InAmazon([PartitionKey] int Id); }

        namespace System
        {
            [DynamoItem("system")] public partial record InSystem([PartitionKey] int Id, PartOfSystem? Part);

            public class PartOfSystem { public int A { get; set; } }
        }
        """);

    [Fact]
    public void Members_and_nested_types_may_be_called_like_namespaces() => GeneratorHarness.Run(
        """
        using DynoGen;

        namespace Shop;

        [DynamoItem("first")] public partial class First { [PartitionKey] public int DynoGen { get; set; } public int System { get; set; } public int Amazon { get; set; } public int Shop { get; set; } }
        [DynamoItem("second")] public partial record Second([PartitionKey] int Id) { public class DynoGen; public class System; public class Amazon; }
        """);

    [Fact]
    public void A_type_may_be_called_like_its_namespace() => GeneratorHarness.Run(
        """
        using DynoGen;

        namespace Order { [DynamoItem("orders")] public partial class Order { [PartitionKey] public int Id { get; set; } public Line? First { get; set; } public class Line { public Order? Back { get; set; } } } }

        namespace A.Order.A { [DynamoItem("all")] public partial class AA; partial class AA { [PartitionKey] public int Id { get; set; } public partial class A { [DynamoItem("inner")] public partial class Order { [PartitionKey] public int Id { get; set; } } } } }
        """);

    [Fact]
    public void Types_of_different_namespaces_may_have_one_name() => GeneratorHarness.Run(
        """
        using DynoGen;

        namespace North { public class Address { public int A { get; set; } } public enum Kind { A } }

        namespace South { public class Address { public int A { get; set; } } public enum Kind { A } public class AddressMap; public class KindNames; }

        namespace Shop
        {
            [DynamoItem("shops")]
            public partial class Shop
            {
                [PartitionKey] public int Id { get; set; }
                public North.Address? A1 { get; set; }
                public South.Address? A2 { get; set; }
                public North.Kind K1 { get; set; }
                public South.Kind K2 { get; set; }
                public South.AddressMap? Map { get; set; }
                public South.KindNames? Names { get; set; }
                public ShopMap? Own { get; set; }
            }

            public class ShopMap { public int A { get; set; } }
        }
        """);
}
