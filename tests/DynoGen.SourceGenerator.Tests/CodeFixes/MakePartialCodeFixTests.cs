using DynoGen.CodeFixes;
using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.CodeFixes;

public sealed class MakePartialCodeFixTests
{
    [Theory]
    [InlineData("class Product", "partial class Product")]
    [InlineData("public class Product", "public partial class Product")]
    [InlineData("public sealed class Product", "public sealed partial class Product")]
    [InlineData("internal struct Product", "internal partial struct Product")]
    [InlineData("public readonly struct Product", "public readonly partial struct Product")]
    [InlineData("record Product", "partial record Product")]
    [InlineData("public sealed record class Product", "public sealed partial record class Product")]
    [InlineData("public readonly record struct Product", "public readonly partial record struct Product")]
    [InlineData("public /* for now */ sealed class Product", "public /* for now */ sealed partial class Product")]
    public Task The_modifier_goes_before_the_kind_of_type(string before, string after) => Verify(
        $$"""
        using DynoGen;

        [DynamoItem("products")]
        {{before}}
        {
            [PartitionKey]
            public int Id { get; init; }
        }

        """,
        after: $$"""
        using DynoGen;

        [DynamoItem("products")]
        {{after}}
        {
            [PartitionKey]
            public int Id { get; init; }
        }

        """);

    [Fact]
    public Task Attributes_comments_and_spaces_stay() => Verify(
        """
        using DynoGen;

        namespace Shop
        {
            // Sold since 1999.
            /// <summary>What is sold.</summary>
            [System.Obsolete]
            [DynamoItem("products")]   // one table for all
            // and now the type
            class Product<T> : Entity   // with a base
                where T : struct
            {
            }

            class Entity { [PartitionKey] public int Id { get; set; } }
        }
        """,
        """
        using DynoGen;

        namespace Shop
        {
            // Sold since 1999.
            /// <summary>What is sold.</summary>
            [System.Obsolete]
            [DynamoItem("products")]   // one table for all
            // and now the type
            partial class Product<T> : Entity   // with a base
                where T : struct
            {
            }

            class Entity { [PartitionKey] public int Id { get; set; } }
        }
        """);

    [Fact]
    public Task A_type_around_an_item_type_becomes_partial() => Verify(
        """
        using DynoGen;

        public static class Shop
        {
            [DynamoItem("products")]
            public partial record Product([PartitionKey] int Id);
        }
        """,
        """
        using DynoGen;

        public static partial class Shop
        {
            [DynamoItem("products")]
            public partial record Product([PartitionKey] int Id);
        }
        """,
        "Make 'Shop' partial");

    [Fact]
    public Task An_item_type_on_one_line_stays_there() => Verify(
        """using DynoGen; [DynamoItem("products")] record Product([PartitionKey] int Id);""",
        """using DynoGen; [DynamoItem("products")] partial record Product([PartitionKey] int Id);""",
        "Make 'Product' partial");

    [Fact]
    public Task All_are_fixed_at_once() => CodeFixHarness.VerifyAllAsync<MakePartialCodeFix>(
        [
            """using DynoGen; class Shop { [DynamoItem("products")] record Product([PartitionKey] int Id); [DynamoItem("orders")] partial record Order([PartitionKey] int Id); }""",
            """using DynoGen; [DynamoItem("customers")] public record Customer([PartitionKey] int Id);""",
        ],
        [
            """using DynoGen; partial class Shop { [DynamoItem("products")] partial record Product([PartitionKey] int Id); [DynamoItem("orders")] partial record Order([PartitionKey] int Id); }""",
            """using DynoGen; [DynamoItem("customers")] public partial record Customer([PartitionKey] int Id);""",
        ]);

    private static Task Verify(string before, string after, string? title = null) =>
        CodeFixHarness.VerifyAsync<MakePartialCodeFix>(before, after, title);
}
