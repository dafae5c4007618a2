using DynoGen.SourceGenerator.Tests.Harness;
using DynoGen.SourceGenerator.Tests.Harness.Inputs;

namespace DynoGen.SourceGenerator.Tests.AwkwardModels;

public sealed class AccessibilityTests
{
    [Fact]
    public void Item_types_may_be_of_any_accessibility() => GeneratorHarness.Run(
        """
        using DynoGen;

        public partial class Outer
        {
            [DynamoItem("nested")] private partial record P1([PartitionKey] int Id);
            [DynamoItem("nested")] protected partial record P2([PartitionKey] int Id);
            [DynamoItem("nested")] internal partial record P3([PartitionKey] int Id);
            [DynamoItem("nested")] protected internal partial record P4([PartitionKey] int Id);
            [DynamoItem("nested")] private protected partial record P5([PartitionKey] int Id);
            [DynamoItem("nested")] private partial struct P6 { [PartitionKey] public int Id { get; set; } }
            internal partial struct Mid { public partial interface IDeep { private protected partial record Deep { [DynamoItem("nested")] public partial record struct Leaf([PartitionKey] int Id); } } }
        }

        internal partial class Hidden { [DynamoItem("nested")] public partial record Product([PartitionKey] int Id); }

        [DynamoItem("internal")] internal partial record Inside([PartitionKey] int Id);
        """);

    [Fact]
    public void A_key_may_be_of_a_type_that_others_cannot_see() => GeneratorHarness.Run(
        """
        using DynoGen;

        public partial class Outer
        {
            private enum Kind { A }
            protected enum Family { A }
            [DynamoItem("keys")] private partial class P1 { [PartitionKey] public Kind Id { get; set; } }
            [DynamoItem("keys")] public partial class P2 { [PartitionKey] private Kind Id { get; set; } }
            [DynamoItem("keys")] internal partial class P3 { [PartitionKey] private Kind Id { get; set; } [SortKey] private Family Second { get; set; } }
            [DynamoItem("keys")] protected partial record P4([PartitionKey] Family Id);
            [DynamoItem("keys")] public partial class P5 { [PartitionKey] private Own Id { get; set; } private enum Own { A } }
            [DynamoItem("keys")] public partial class P6 { [PartitionKey] protected Own Id { get; set; } protected enum Own { A } }
            [DynamoItem("keys")] public partial class P7 { [PartitionKey] internal Own Id { get; set; } internal enum Own { A } }
            [DynamoItem("keys")] public partial class P8 { [PartitionKey] protected internal Own Id { get; set; } protected internal enum Own { A } }
            [DynamoItem("keys")] public partial class P9 { [PartitionKey] internal int Id { get; set; } [SortKey] private protected Own Second { get; set; } private protected enum Own { A } }
        }
        """);

    [Fact]
    public void The_key_is_as_visible_as_the_item_type_where_its_parts_are() => GeneratorHarness.Run(
        """
        using DynoGen;

        public partial class Outer
        {
            private enum Kind { A }

            [DynamoItem("keys")] private partial record Product([PartitionKey] Kind Id);

            private static object Use(Product product) => new Product.Key(product.GetKey().Id);

            public static object Use() => Use(new Product(Kind.A));
        }
        """);

    [Fact]
    public void Private_types_and_members_are_stored_where_the_item_type_sees_them() => GeneratorHarness.Run(
        """
        using System.Collections.Generic;
        using DynoGen;

        public partial class Outer
        {
            private class Inner { public int A { get; set; } public Inner? Next { get; set; } }

            [DynamoItem("products")]
            private partial class Product
            {
                [PartitionKey] public int Id { get; set; }
                public Inner? Inner { get; set; }
                public List<Inner>? Inners { get; set; }
                [DynamoAttribute("own")] private Own? Shown { get; set; }
                [DynamoAttribute("field")] private int _field;
                public int Field => _field;
                public int Init { get; private init; } = 4;
                public int Set { get; private set; }
                public int Get { private get; set; }
                private Own? NotStored { get; set; }
                private class Own { public int A { get; set; } public Kind Kind { get; set; } }
                private enum Kind { A }
            }
        }
        """);

    [Fact]
    public void Types_of_another_assembly_may_be_internal_to_both() => GeneratorHarness.Run(
        "using DynoGen; [DynamoItem(\"products\")] internal partial record Product([PartitionKey] Kind Id, Part? Part);",
        new()
        {
            References =
            [
                ReferencedAssembly.Compile(
                    "Parts",
                    "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Consumer\")] internal class Part { internal Part() { } public int A { get; internal set; } } internal enum Kind { A }"),
            ],
        });

    [Fact]
    public void An_item_type_of_another_assembly_may_be_derived_from_and_contained() => GeneratorHarness.Run(
        """
        using DynoGen;

        [DynamoItem("special")] public partial class Special : Library.Product { public Library.Product? Other { get; set; } }

        [DynamoItem("holders")] public partial record Holder([PartitionKey] int Id, Library.Product[] Products, Special? Special);
        """,
        new()
        {
            References =
            [
                ReferencedAssembly.Compile(
                    GeneratorSubject.DynoGen,
                    "Library",
                    "namespace Library; [DynoGen.DynamoItem(\"products\")] public partial class Product { [DynoGen.PartitionKey] public int Id { get; set; } }"),
            ],
        });
}
