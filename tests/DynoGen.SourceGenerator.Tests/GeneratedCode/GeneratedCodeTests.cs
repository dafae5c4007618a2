using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.GeneratedCode;

/// <summary>What users see when they go to the generated file: one snapshot for each shape of it.</summary>
public sealed class GeneratedCodeTests
{
    [Fact]
    public void Class_with_keys() => Verify(
        """
        using System;
        using System.Collections.Generic;
        using DynoGen;

        namespace Shop;

        [DynamoItem("products")]
        public partial class Product
        {
            [PartitionKey] public required string Sku { get; set; }
            [SortKey] public int Revision { get; set; }
            [DynamoAttribute("name")] public string? Title { get; set; }
            public DateTimeOffset? SoldAt { get; set; }
            public HashSet<string> Tags { get; set; } = [];
            [DynamoIgnore] public string Display => Sku;
        }
        """);

    [Fact]
    public void Model_of_the_AWS_SDK() => Verify(
        """
        using System;
        using System.Collections.Generic;
        using Amazon.DynamoDBv2.DataModel;
        using DynoGen;

        namespace Shop;

        [DynamoItem]
        [DynamoDBTable("orders")]
        public partial class Order
        {
            [DynamoDBHashKey] public string Id { get; set; } = "";
            [DynamoDBProperty("open")] public bool IsOpen { get; set; }
            [DynamoDBProperty(StoreAsEpochLong = true)] public DateTime? PaidAt { get; set; }
            public List<string> Notes { get; set; } = new();
            [DynamoDBFlatten] public Address? Address { get; set; }
            [DynamoDBPolymorphicType("card", typeof(Card))] public Payment? Payment { get; set; }
        }

        public class Address { public string? City { get; set; } }
        public class Payment { public decimal Amount { get; set; } }
        public class Card : Payment { public string? Number { get; private set; } }
        """);

    [Fact]
    public void Record() => Verify(
        """
        using DynoGen;

        namespace Shop;

        [DynamoItem("customers")]
        internal sealed partial record Customer
        {
            [PartitionKey] public required System.Guid Id { get; init; }
            public string? Email { get; init; }
        }
        """);

    [Fact]
    public void Positional_record_with_defaults() => Verify(
        """
        using System.Collections.Generic;
        using DynoGen;

        namespace Shop;

        [DynamoItem("orders")]
        public partial record Order(
            [PartitionKey] string CustomerId,
            [SortKey, DynamoAttribute("placed")] System.DateTime PlacedAt,
            decimal Discount = 0.05m,
            char Grade = '\'',
            string Currency = "EUR",
            string? Note = "say \"please\"",
            System.DayOfWeek Day = System.DayOfWeek.Monday,
            HashSet<int>? Codes = null);
        """);

    [Fact]
    public void Struct() => Verify(
        """
        using DynoGen;

        [DynamoItem("points")]
        public partial struct Point
        {
            [PartitionKey] public int X;
            [SortKey] public int Y;
            public string? Label { get; set; }
        }
        """);

    [Fact]
    public void Record_struct() => Verify(
        """
        using DynoGen;

        namespace Shop;

        [DynamoItem("prices")]
        public readonly partial record struct Price([PartitionKey] string Currency, [SortKey] decimal Amount, bool IsNet = true);
        """);

    [Fact]
    public void Members_with_init_and_defaults() => Verify(
        """
        using System.Collections.Generic;
        using DynoGen;

        namespace Shop;

        [DynamoItem("baskets")]
        public partial class Basket
        {
            [PartitionKey] public required string Id { get; init; }
            public int Version { get; init; } = 1;
            public List<string> Lines { get; init; } = [];
            public string? Coupon { get; set; } = "none";
            public HashSet<int> Codes { get; set; } = [7];
            public required HashSet<string> Tags { get; init; }
        }
        """);

    [Fact]
    public void Constructor() => Verify(
        """
        using DynoGen;

        namespace Shop;

        [DynamoItem("stock")]
        public partial class Stock
        {
            public Stock(string place) => Place = place;

            [DynamoConstructor]
            private Stock(string place, int amount, string? reason = "counted")
            {
                Place = place;
                Amount = amount;
                Reason = reason;
            }

            [PartitionKey] public string Place { get; }
            public int Amount { get; private set; }
            public string? Reason { get; }
            public int Limit { get; set; } = 10;
        }
        """);

    [Fact]
    public void Inheritance() => Verify(
        """
        using DynoGen;

        namespace Shop;

        public abstract class Entity<TId>
        {
            [PartitionKey] public required TId Id { get; init; }
            public virtual string Kind { get; protected set; } = "";
        }

        [DynamoItem("animals")]
        public partial class Animal : Entity<long>
        {
            public override string Kind { get; protected set; } = "animal";
        }

        [DynamoItem("dogs")]
        public partial class Dog : Animal
        {
            public string? Name { get; set; }
        }
        """);

    [Fact]
    public void Plain_types_that_contain_themselves() => Verify(
        """
        using System.Collections.Generic;
        using DynoGen;

        namespace Shop;

        [DynamoItem("trees")]
        public partial class Tree
        {
            [PartitionKey] public string Id { get; set; } = "";
            public Node? Root { get; set; }
            public Tree? Grafted { get; set; }
        }

        public sealed record Node(string Name, List<Node> Children, Leaf? Leaf = null);

        public struct Leaf
        {
            public double Size { get; set; }
        }
        """);

    [Fact]
    public void Enums() => Verify(
        """
        using System;
        using DynoGen;

        namespace Shop;

        [DynamoItem("days")]
        public partial record Day([PartitionKey] DayOfWeek Id, Access Access, @enum? Other);

        [Flags]
        public enum Access : byte { None = 0, Read = 1, Write = 2, Change = Write, All = Read | Write }

        public enum @enum { @class, @default, value }
        """);

    [Fact]
    public void Collections_of_collections() => Verify(
        """
        using System.Collections.Generic;
        using DynoGen;

        namespace Shop;

        [DynamoItem("reports")]
        public partial class Report
        {
            [PartitionKey] public byte[] Id { get; set; } = [];
            public int[][] Table { get; set; } = [];
            public List<string?>? Names { get; set; }
            public Dictionary<string, List<Dictionary<string, decimal?>>> Deep { get; set; } = [];
            public List<HashSet<string>> Sets { get; set; } = [];
        }
        """);

    [Fact]
    public void Source_without_nullable_annotations() => Verify(
        """
        #nullable disable
        using System.Collections.Generic;
        using DynoGen;

        namespace Shop;

        [DynamoItem("letters")]
        public partial class Letter
        {
            [PartitionKey] public string Id { get; set; }
            public string Text { get; set; }
            public List<string> Pages { get; set; }
            public Box<string> Box { get; set; }
            public HashSet<string> Tags { get; set; } = new HashSet<string>();
        }

        public class Box<T> { public T Content { get; set; } }
        """);

    [Fact]
    public void Names_that_are_taken() => Verify(
        """
        using DynoGen;

        namespace Shop
        {
            [DynamoItem("clashes")]
            public partial class Clash
            {
                [PartitionKey] public string Key { get; set; } = "";
                [SortKey] public int Partition { get; set; }
                public int FromItem { get; set; }
                public int ToItem { get; set; }
                public int GetKey { get; set; }
                public int AttributeMaps { get; set; }
                public int map { get; set; }
                public int value { get; set; }
                public int seen { get; set; }
                public int @class { get; set; }
                public First.Address? Home { get; set; }
                public Second.Address? Work { get; set; }
            }

            public static class ClashTableExtensions;
        }

        namespace First { public record Address(string Street); }

        namespace Second { public record Address(string Street); }
        """);

    [Fact]
    public void Nested_and_in_no_namespace() => Verify(
        """
        using DynoGen;

        public partial class Outer<T>
        {
            private protected partial record struct Middle
            {
                [DynamoItem("leaves")]
                internal partial class Leaf { [PartitionKey] internal Kind Id { get; set; } }

                internal enum Kind { Green }
            }
        }

        static partial class Shop
        {
            [DynamoItem("products")]
            public partial record Product([PartitionKey] int Id);
        }
        """);

    [Fact]
    public void More_than_64_members() => Verify(
        $$"""
        using DynoGen;

        namespace Shop;

        [DynamoItem("wide")]
        public partial class Wide
        {
            [PartitionKey] public int M0 { get; set; }
            {{string.Join("\n    ", Enumerable.Range(1, 65).Select(number => $"public int M{number} {{ get; {(number % 16 == 0 ? "set; } = 1;" : "init; }")}"))}}
        }
        """);

    // Under the test's own name, which the file names begin with.
    private static void Verify(string source, [System.Runtime.CompilerServices.CallerMemberName] string test = "") =>
        Snapshot.Verify(GeneratorHarness.Run(source), testMethod: test);
}
