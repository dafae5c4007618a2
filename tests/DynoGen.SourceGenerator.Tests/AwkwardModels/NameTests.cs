using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.AwkwardModels;

/// <summary>Whatever types and members are called, the generated code compiles, and their names stay theirs.</summary>
public sealed class NameTests
{
    [Fact]
    public void Keywords_may_be_names_of_everything() => GeneratorHarness.Run(
        """
        using DynoGen;

        namespace @namespace.@class;

        [DynamoItem("keywords")]
        public partial class @event
        {
            [PartitionKey] public string @class { get; set; } = "";
            [SortKey] public @enum @int { get; set; }
            public int @null { get; init; } = 1;
            public int @field { get; set; }
            public int async { get; set; }
            public int await { get; set; }
            public int global { get; set; }
            public int record { get; set; }
            public int scoped { get; set; }
            public int var { get; set; }
            public int dynamic { get; set; }
            public int required { get; set; }
            public int extension { get; set; }
            public int nint { get; set; }
            public @struct? Struct { get; set; }
        }

        public class @struct { public int @ref { get; init; } = 1; public @enum @out { get; set; } }

        public enum @enum { @true, @false, @default, value, name, @base }

        [DynamoItem("records")]
        public partial record @record([PartitionKey] string @string, [SortKey] int @this = 3);

        public partial struct @interface<@in> { [DynamoItem("nested")] public partial record struct @delegate([PartitionKey] int @object); }
        """);

    [Fact]
    public void Types_inside_others_may_have_the_names_of_types_with_underscores() => GeneratorHarness.Run(
        """
        using DynoGen;

        namespace Shop;

        public partial class Outer { [DynamoItem("inner")] public partial record Inner([PartitionKey] int Id); }

        [DynamoItem("underscore")] public partial record Outer_Inner([PartitionKey] int Id);

        public partial class A_ { [DynamoItem("first")] public partial record B([PartitionKey] int Id); }

        public partial class A { [DynamoItem("second")] public partial record _B([PartitionKey] int Id); }

        public partial class Left { public partial class Middle { [DynamoItem("third")] public partial record Right([PartitionKey] int Id); } }

        public partial class Left_Middle { [DynamoItem("fourth")] public partial record Right([PartitionKey] int Id); }
        """);

    [Fact]
    public void Names_of_generated_locals_may_be_names_of_members() => GeneratorHarness.Run(
        """
        using DynoGen;

        [DynamoItem("locals")]
        public partial class Locals
        {
            [PartitionKey] public string table { get; set; } = "";
            [SortKey] public int cancellationToken { get; set; }
            public int map { get; set; }
            public int Map { get; set; }
            public int value { get; set; }
            public int seen { get; set; }
            public int seen1 { get; set; }
            public int attribute { get; set; }
            public int error { get; set; }
            public int errors { get; set; }
            public int type { get; set; }
            public int unknown { get; set; }
            public int fresh { get; init; } = 3;
            public int consistentRead { get; set; }
            public int reader { get; set; }
            public int writer { get; set; }
            public int key { get; set; }
            public int Layout { get; set; }
            public int _ { get; set; }
            public int __ { get; set; }
            public int _1 { get; set; }
        }

        [DynamoItem("keys")] public partial record Writer([PartitionKey] string writer, [SortKey] int name);
        [DynamoItem("keys")] public partial record Reads([PartitionKey] string consistentRead, [SortKey] int key);
        [DynamoItem("keys")] public partial record Item([PartitionKey] string item, [SortKey] int value);
        """);

    [Fact]
    public void Names_of_the_users_own_are_never_those_of_generated_members() => GeneratorHarness.Run(
        """
        using DynoGen;

        namespace Shop
        {
            [DynamoItem("own")]
            public partial class Members
            {
                [PartitionKey] public int Id { get; set; }
                public int FromItem { get; set; }
                public int ToItem { get; set; }
                public int GetKey { get; set; }
                public int Key { get; set; }
                public int PrimaryKey { get; set; }
                public int TableName { get; set; }
                public int KeySchema { get; set; }
                public int ReadAttributes { get; set; }
                public int WriteAttributes { get; set; }
                public int AttributeMaps { get; set; }
                public int MembersMap { get; set; }
            }

            [DynamoItem("own")]
            public partial class Types
            {
                [PartitionKey] public int Id { get; set; }
                public Layout? Part { get; set; }
                public class Layout { public int A { get; set; } }
                public class Key { public int A { get; set; } }
                public class PrimaryKey;
                public class ItemKey;
                public class DynamoKey;
                public class AttributeMaps;
                public void DynamoAttributeMaps() { }
                public static void FromItem() { }
            }

            [DynamoItem("own")] public partial class Key { [PartitionKey] public int Id { get; set; } }
            [DynamoItem("own")] public partial class GetKey { [PartitionKey] public int Id { get; set; } }
            [DynamoItem("own")] public partial class FromItem { [PartitionKey] public int Id { get; set; } }
            [DynamoItem("own")] public partial class ToItem { [PartitionKey] public int Id { get; set; } }
            [DynamoItem("own")] public partial class AttributeMaps { [PartitionKey] public int Id { get; set; } }
            [DynamoItem("own")] public partial class Parameters<Key, AttributeMaps, FromItem, ToItem, GetKey, TReader, TWriter> { [PartitionKey] public int Id { get; set; } }
            public partial class Around<Key, TReader> { [DynamoItem("own")] public partial class Inner<TWriter> { [PartitionKey] public int Id { get; set; } } }
        }
        """);

    [Fact]
    public void Extension_classes_of_different_types_have_different_names() => GeneratorHarness.Run(
        """
        using DynoGen;

        public partial class P { [DynamoItem("pqr")] public partial class Q { [PartitionKey] public int Id { get; set; } } }
        [DynamoItem("pqr")] public partial class P_Q { [PartitionKey] public int Id { get; set; } }
        public partial class A_B { [DynamoItem("abc")] public partial class C { [PartitionKey] public int Id { get; set; } } }
        public partial class A { [DynamoItem("abc")] public partial class B_C { [PartitionKey] public int Id { get; set; } } }
        [DynamoItem("gen")] public partial class Same { [PartitionKey] public int Id { get; set; } }
        [DynamoItem("gen")] public partial class Same<T> { [PartitionKey] public int Id { get; set; } }
        [DynamoItem("one")] public partial class Taken { [PartitionKey] public int Id { get; set; } }
        public static class TakenTableExtensions;
        """);

    [Theory]
    [InlineData("Clone", "Deconstruct")]
    [InlineData("PrintMembers", "EqualityContract")]
    [InlineData("Partition", "PartitionOf")]
    [InlineData("Finalize", "WriteAttributes")]
    public void Key_parts_may_be_called_like_the_members_of_a_record(string partitionKey, string sortKey) => GeneratorHarness.Run(
        $$"""
        using DynoGen;

        [DynamoItem("keys")]
        public partial class Product
        {
            [PartitionKey] public string {{partitionKey}} { get; set; } = "";
            [SortKey] public int {{sortKey}} { get; set; }
        }
        """);

    [Fact]
    public void Key_parts_may_hide_the_members_of_object() => GeneratorHarness.Run(
        """
        using DynoGen;

        [DynamoItem("keys")] public partial class First { [PartitionKey] public new string ToString { get; set; } = ""; [SortKey] public new int GetHashCode { get; set; } }
        [DynamoItem("keys")] public partial class Second { [PartitionKey] public new string Equals { get; set; } = ""; [SortKey] public new int GetType { get; set; } }
        """);

    [Fact]
    public void Names_may_differ_only_by_case() => GeneratorHarness.Run(
        """
        using DynoGen;

        [DynamoItem("cases")] public partial class Cases { [PartitionKey] public int id { get; set; } [SortKey] public int Id { get; set; } public int ID { get; set; } }
        [DynamoItem("cases")] public partial class cases { [PartitionKey] public int Id { get; set; } }
        [DynamoItem("cases")] public partial record Record([PartitionKey] string id, [SortKey] int Id, int iD);
        [DynamoItem("cases")] public partial class Constructor(int id, int iD) { [PartitionKey] public int Id { get; } = id; public int ID { get; } = iD; }
        """,
        new() { ExpectedInSources = ["CS8981"] });

    [Fact]
    public void Names_may_have_any_letters() => GeneratorHarness.Run(
        """
        using DynoGen;

        namespace 店;

        [DynamoItem("unicode")]
        public partial class 型
        {
            [PartitionKey] public string 鍵 { get; set; } = "";
            public string Ünïcödé { get; set; } = "";
            public string ıi { get; set; } = "";
            public string İI { get; set; } = "";
            public string \u0041bc { get; set; } = "";
            public string a\u200Db { get; set; } = "";
        }
        """);

    [Fact]
    public void A_file_name_is_never_too_long()
    {
        string space = string.Join('.', Enumerable.Range(1, 20).Select(number => $"ANamespace{number}"));

        GeneratorResult result = GeneratorHarness.Run(
            $$"""
            using DynoGen;

            namespace {{space}};

            [DynamoItem("long")] public partial record First([PartitionKey] int Id);
            [DynamoItem("long")] public partial record Second([PartitionKey] int Id);
            """);

        Assert.All(["First", "Second"], name => Assert.Contains(result.Sources.Keys, file => file.Contains($"ANamespace20.{name}.", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_attribute_may_have_another_name_in_the_source() => GeneratorHarness.Run(
        [
            """
            using Item = DynoGen.DynamoItemAttribute;
            using PK = DynoGen.PartitionKeyAttribute;

            [Item("alias")] public partial class First { [PK] public int Id { get; set; } }
            [global::DynoGen.DynamoItemAttribute("full")] public partial record Second([EverywhereKey] int Id);
            [Everywhere("global")] public partial record Third([EverywhereKey] int Id);
            """,
            "global using Everywhere = DynoGen.DynamoItemAttribute; global using EverywhereKey = DynoGen.PartitionKeyAttribute;",
        ]);
}
