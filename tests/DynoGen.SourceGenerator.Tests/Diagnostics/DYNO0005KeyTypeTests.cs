using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.Diagnostics;

public sealed class DYNO0005KeyTypeTests
{
    [Theory]
    [InlineData("bool", "bool")]
    [InlineData("int?", "int?")]
    [InlineData("DateTime?", "DateTime?")]
    [InlineData("List<string>", "List<string>")]
    [InlineData("HashSet<int>", "HashSet<int>")]
    [InlineData("int[]", "int[]")]
    [InlineData("Dictionary<string, int>", "Dictionary<string, int>")]
    [InlineData("Part", "Part")]
    public Task A_type_without_order_and_types_of_many_values_are_refused(string type, string shown) =>
        Verify(
            $"class Product {{ [PartitionKey] public [|{type}|] Id {{ get; set; }} = default!; }}",
            $"'Id' is of type '{shown}', which cannot be a key: DynamoDB keys are text, numbers or binary, and never null. "
            + "Use a non-nullable string, number, date, Guid, enum or byte[].");

    [Theory]
    [InlineData("record Product([PartitionKey] [|bool|] Id);")]
    [InlineData("record struct Product([property: PartitionKey] [|bool|] Id);")]
    [InlineData("struct Product { [PartitionKey] public [|bool|] Id; }")]
    [InlineData("class Product { [PartitionKey] private readonly [|bool|] id; public Product(bool id) { this.id = id; } public int Code => id ? 1 : 0; }")]
    [InlineData("record Product([PartitionKey] int Id, [SortKey] [|bool|] Flag);")]
    [InlineData("record Product([PartitionKey] [|bool|] Id, [SortKey] [|System.Int32?|] Flag);")]
    [InlineData("class Product : Entity<int> { [SortKey] public [|bool|] Flag { get; set; } }")]
    public Task The_type_is_underlined_wherever_it_stands(string declaration) => Verify(declaration);

    [Theory]
    [InlineData("string")]
    [InlineData("decimal")]
    [InlineData("double")]
    [InlineData("byte[]")]
    [InlineData("Guid")]
    [InlineData("DateTimeOffset")]
    [InlineData("TimeSpan")]
    [InlineData("System.Numerics.BigInteger")]
    [InlineData("DayOfWeek")]
    public Task Text_numbers_and_bytes_are_fine(string type) =>
        Verify($"class Product {{ [PartitionKey] public {type} Id {{ get; set; }} = default!; }}");

    [Fact]
    public Task A_type_that_cannot_be_stored_at_all_is_told_as_that_alone() =>
        Verify("class Product { [PartitionKey] public {|DYNO0006:Action?|} Id { get; set; } }");

    [Fact]
    public void Nothing_is_generated_for_it_and_everything_for_the_others() =>
        OtherItems.AssertGenerated("[DynamoItem(\"products\")] public partial record Product([PartitionKey] bool Id);");

    private static Task Verify(string declaration, params string[] messages) =>
        AnalyzerHarness.VerifyAsync(
            [
                $"using System; using System.Collections.Generic; using DynoGen; [DynamoItem(\"products\")] partial {declaration}",
                "public class Part { public int Size { get; set; } }",
                "public class Entity<T> { [DynoGen.PartitionKey] public T Id { get; set; } = default!; }",
            ],
            AnalyzerHarnessOptions.Default, "DYNO0005", messages);
}
