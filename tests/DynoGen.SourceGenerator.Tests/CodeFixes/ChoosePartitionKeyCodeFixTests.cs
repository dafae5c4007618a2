using DynoGen.CodeFixes;
using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.CodeFixes;

public sealed class ChoosePartitionKeyCodeFixTests
{
    private const string Product =
        """
        using DynoGen;

        [DynamoItem("products")]
        public partial class Product
        {
            /// <summary>The number.</summary>
            public int Id { get; set; }

            [DynamoAttribute("code")]
            public string Code { get; set; } = "";
        }
        """;

    [Fact]
    public Task The_first_property_may_be_chosen() => Verify(
        Product,
        """
        using DynoGen;

        [DynamoItem("products")]
        public partial class Product
        {
            /// <summary>The number.</summary>
            [PartitionKey]
            public int Id { get; set; }

            [DynamoAttribute("code")]
            public string Code { get; set; } = "";
        }
        """,
        "Make 'Id' the partition key");

    [Fact]
    public Task Another_property_may_be_chosen() => Verify(
        Product,
        """
        using DynoGen;

        [DynamoItem("products")]
        public partial class Product
        {
            /// <summary>The number.</summary>
            public int Id { get; set; }

            [DynamoAttribute("code")]
            [PartitionKey]
            public string Code { get; set; } = "";
        }
        """,
        "Make 'Code' the partition key");

    [Fact]
    public Task A_record_parameter_may_be_chosen() => Verify(
        """
        using DynoGen;

        [DynamoItem("products")]
        public partial record Product(int Id, string Code);
        """,
        """
        using DynoGen;

        [DynamoItem("products")]
        public partial record Product(int Id, [PartitionKey] string Code);
        """,
        "Make 'Code' the partition key");

    [Fact]
    public Task A_field_may_be_chosen() => Verify(
        """using DynoGen; [DynamoItem("products")] public partial struct Product { public int Id; }""",
        """using DynoGen; [DynamoItem("products")] public partial struct Product { [PartitionKey] public int Id; }""",
        "Make 'Id' the partition key");

    [Fact]
    public Task A_file_without_the_namespace_gets_it() => Verify(
        """
        [DynoGen.DynamoItem("products")]
        public partial record Product(int Id);
        """,
        """
        using DynoGen;

        [DynoGen.DynamoItem("products")]
        public partial record Product([PartitionKey] int Id);
        """);

    [Fact]
    public async Task Only_members_that_can_be_keys_are_offered() =>
        Assert.Equal(
            ["Make 'Id' the partition key", "Make 'Code' the partition key"],
            await CodeFixHarness.TitlesAsync<ChoosePartitionKeyCodeFix>(
                """
                using DynoGen;
                [DynamoItem("products")]
                public partial record Product(int Id, bool Flag, int? Maybe, string[] Names)
                {
                    public string Code { get; set; } = "";
                    [DynamoIgnore] public string Ignored { get; set; } = "";
                    public string Computed => Code;
                    public static string Shared { get; set; } = "";
                    private string Hidden { get; set; } = "";
                }
                """));

    private static Task Verify(string before, string after, string? title = null) =>
        CodeFixHarness.VerifyAsync<ChoosePartitionKeyCodeFix>(before, after, title);
}
