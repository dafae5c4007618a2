using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.Diagnostics;

public sealed class DYNO0011InvalidNameTests
{
    [Theory]
    [InlineData("")]
    [InlineData("ab")]
    [InlineData("my products")]
    [InlineData("products!")]
    [InlineData("prodücts")]
    [InlineData("arn:aws:dynamodb:eu-west-1:1:table/products")]
    public Task A_table_name_must_be_one_that_DynamoDB_takes(string name) =>
        AnalyzerHarness.VerifyAsync(
            $"using DynoGen; [DynamoItem([|\"{name}\"|])] partial record Product([PartitionKey] int Id);",
            "DYNO0011",
            $"'{name}' is not a valid table name: it must have 3 to 255 characters of a-z, A-Z, 0-9, '_', '-' and '.'.");

    [Fact]
    public Task A_table_name_ends_at_255_characters() =>
        AnalyzerHarness.VerifyAsync(
            $"using DynoGen; [DynamoItem(\"{new string('a', 255)}\")] partial record Longest([PartitionKey] int Id);"
            + $"[DynamoItem([|\"{new string('a', 256)}\"|])] partial record TooLong([PartitionKey] int Id);",
            "DYNO0011");

    [Theory]
    [InlineData("[|Names.Bad|]")]
    [InlineData("[|tableName: \"x\"|]")]
    [InlineData("[|nameof(Names.ab)|]")]
    public Task The_argument_is_underlined_however_it_is_written(string argument) =>
        AnalyzerHarness.VerifyAsync(
            $"using DynoGen; [DynamoItem({argument})] partial record Product([PartitionKey] int Id);"
            + "static class Names { public const string Bad = \"not good\"; public const string ab = \"\"; }",
            "DYNO0011");

    [Theory]
    [InlineData("class Product : Entity { [DynamoAttribute([|\"\"|])] public string? Name { get; set; } }")]
    [InlineData("class Product : Entity { [DynamoAttribute([|\"\"|])] public string? Name; }")]
    [InlineData("record Product([PartitionKey] int Id, [DynamoAttribute([|\"\"|])] string Name);")]
    [InlineData("class Product : Entity { public Part? Part { get; set; } } class Part { [DynamoAttribute([|\"\"|])] public string? Name { get; set; } }")]
    public Task An_attribute_name_cannot_be_empty(string declaration) =>
        Verify(declaration, "'' is not a valid attribute name: it must have 1 to 65,535 bytes of UTF-8.");

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("a\\udc00b")]
    [InlineData("\\ud83d\\ud83d\\ude00")]
    public Task An_attribute_name_has_whole_characters(string name) =>
        AnalyzerHarness.VerifyAsync(
            $"using DynoGen; [DynamoItem(\"products\")] partial record Product([PartitionKey] int Id, [DynamoAttribute([|\"{name}\"|])] int B, [DynamoAttribute(\"\\ud83d\\ude00\")] int C);",
            "DYNO0011");

    [Theory]
    [InlineData("null")]
    [InlineData("null!")]
    public Task Null_is_no_table_name(string argument) =>
        AnalyzerHarness.VerifyAsync(
            $"#nullable disable warnings\nusing DynoGen; [DynamoItem([|{argument}|])] partial record Product([PartitionKey] int Id);",
            "DYNO0011",
            "'' is not a valid table name: it must have 3 to 255 characters of a-z, A-Z, 0-9, '_', '-' and '.'.");

    [Fact]
    public Task An_attribute_name_ends_at_65535_bytes() =>
        Verify(
            $"class Product : Entity {{ [DynamoAttribute(\"{new string('a', 65535)}\")] public int A {{ get; set; }} "
            + $"[DynamoAttribute([|\"{new string('ä', 32768)}\"|])] public int B {{ get; set; }} }}");

    [Theory]
    [InlineData("a")]
    [InlineData("a b.c-d#e:f")]
    [InlineData(" ")]
    [InlineData("名前")]
    public Task An_attribute_name_may_have_any_characters(string name) =>
        Verify($"class Product : Entity {{ [DynamoAttribute(\"{name}\")] public string? Name {{ get; set; }} }}");

    [Fact]
    public void Nothing_is_generated_for_it_and_everything_for_the_others() =>
        OtherItems.AssertGenerated("[DynamoItem(\"my products\")] public partial record Product([PartitionKey] int Id);");

    private static Task Verify(string declaration, params string[] messages) =>
        AnalyzerHarness.VerifyAsync(
            [
                $"using DynoGen; [DynamoItem(\"products\")] partial {declaration}",
                "public class Entity { [DynoGen.PartitionKey] public int Id { get; set; } }",
            ],
            AnalyzerHarnessOptions.Default, "DYNO0011", messages);
}
