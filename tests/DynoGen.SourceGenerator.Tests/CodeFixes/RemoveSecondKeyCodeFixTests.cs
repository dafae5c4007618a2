using DynoGen.CodeFixes;
using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.CodeFixes;

public sealed class RemoveSecondKeyCodeFixTests
{
    [Fact]
    public Task The_attribute_goes_with_its_line() => Verify(
        """
        using DynoGen;

        [DynamoItem("products")]
        public partial class Product
        {
            [PartitionKey]
            public int Id { get; set; }

            // For the shelf.
            /// <summary>The code.</summary>
            [PartitionKey]
            public int Code { get; set; }
        }
        """,
        """
        using DynoGen;

        [DynamoItem("products")]
        public partial class Product
        {
            [PartitionKey]
            public int Id { get; set; }

            // For the shelf.
            /// <summary>The code.</summary>
            public int Code { get; set; }
        }
        """,
        "Remove [PartitionKey]");

    [Theory]
    [InlineData("[PartitionKey] public int Code { get; set; }", "public int Code { get; set; }")]
    [InlineData("[DynamoAttribute(\"code\"), PartitionKey] public int Code { get; set; }", "[DynamoAttribute(\"code\")] public int Code { get; set; }")]
    [InlineData("[PartitionKey, DynamoAttribute(\"code\")] public int Code;", "[DynamoAttribute(\"code\")] public int Code;")]
    [InlineData("[DynamoAttribute(\"code\")] [PartitionKey] public int Code;", "[DynamoAttribute(\"code\")] public int Code;")]
    [InlineData("[PartitionKey] [DynamoAttribute(\"code\")] public int Code;", "[DynamoAttribute(\"code\")] public int Code;")]
    [InlineData("[PartitionKey] /* of the shelf */ public int Code;", "/* of the shelf */ public int Code;")]
    public Task What_stands_beside_it_stays(string before, string after)
    {
        const string Type =
            """
            using DynoGen;

            [DynamoItem("products")]
            public partial class Product
            {
                [PartitionKey] public int Id { get; set; }
                MEMBER
            }
            """;
        return Verify(Type.Replace("MEMBER", before, StringComparison.Ordinal), Type.Replace("MEMBER", after, StringComparison.Ordinal));
    }

    [Fact]
    public Task An_attribute_between_others_goes_with_its_line() => Verify(
        """
        using DynoGen;

        [DynamoItem("products")]
        public partial class Product
        {
            [PartitionKey]
            public int Id { get; set; }

            [System.Obsolete]
            [PartitionKey]
            [DynamoAttribute("code")]
            public int Code { get; set; }
        }
        """,
        """
        using DynoGen;

        [DynamoItem("products")]
        public partial class Product
        {
            [PartitionKey]
            public int Id { get; set; }

            [System.Obsolete]
            [DynamoAttribute("code")]
            public int Code { get; set; }
        }
        """);

    [Theory]
    [InlineData("int Id, [PartitionKey] int Code", "int Id, int Code", "Remove [PartitionKey]")]
    [InlineData("int Id, [property: PartitionKey] int Code", "int Id, int Code", "Remove [PartitionKey]")]
    [InlineData("int Id, [SortKey] int Code, [SortKey] int Size", "int Id, [SortKey] int Code, int Size", "Remove [SortKey]")]
    public Task A_record_parameter_loses_it(string before, string after, string title) => Verify(
        $"using DynoGen; [DynamoItem(\"products\")] partial record Product([PartitionKey] {before});",
        $"using DynoGen; [DynamoItem(\"products\")] partial record Product([PartitionKey] {after});",
        title);

    [Fact]
    public Task A_member_with_both_keys_stays_the_partition_key() => Verify(
        """using DynoGen; [DynamoItem("products")] partial record Product([PartitionKey, SortKey] int Id);""",
        """using DynoGen; [DynamoItem("products")] partial record Product([PartitionKey] int Id);""",
        "Remove [SortKey]");

    [Fact]
    public Task All_are_fixed_at_once() => CodeFixHarness.VerifyAllAsync<RemoveSecondKeyCodeFix>(
        ["""using DynoGen; [DynamoItem("products")] partial record Product([PartitionKey] int A, [PartitionKey] int B, [PartitionKey] int C);"""],
        ["""using DynoGen; [DynamoItem("products")] partial record Product([PartitionKey] int A, int B, int C);"""]);

    private static Task Verify(string before, string after, string? title = null) =>
        CodeFixHarness.VerifyAsync<RemoveSecondKeyCodeFix>(before, after, title);
}
