using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.Diagnostics;

public sealed class DYNO0007AttributeNameTwiceTests
{
    [Theory]
    [InlineData("class Product : Entity { public string? Name { get; set; } [DynamoAttribute([|\"Name\"|])] public string? Title { get; set; } }")]
    [InlineData("class Product : Entity { public string? Name; [DynamoAttribute([|\"Name\"|])] public string? Title; }")]
    [InlineData("class Product : Entity { [DynamoAttribute(\"Name\")] public string? Name { get; set; } [DynamoAttribute([|name: \"Name\"|])] public string? Title { get; set; } }")]
    [InlineData("record Product([PartitionKey] int Id, string Name, [DynamoAttribute([|nameof(Name)|])] string Title);")]
    [InlineData("record Product([PartitionKey] int Id, string Name, [property: DynamoAttribute([|\"Na\" + \"me\"|])] string Title);")]
    public Task The_name_that_was_given_is_underlined(string declaration) =>
        Verify(
            declaration,
            "'Name' and 'Title' are both stored as attribute 'Name'. Rename one with [DynamoAttribute], or leave one out with [DynamoIgnore].");

    [Fact]
    public Task Without_a_given_name_the_member_is_underlined() =>
        Verify(
            "class Product : Entity { [DynamoAttribute(\"Title\")] public string? Name { get; set; } public string? [|Title|] { get; set; } }",
            "'Name' and 'Title' are both stored as attribute 'Title'. Rename one with [DynamoAttribute], or leave one out with [DynamoIgnore].");

    [Fact]
    public Task An_attribute_of_the_base_counts() =>
        Verify("class Product : Entity { [DynamoAttribute([|\"Id\"|])] public string? Code { get; set; } }");

    [Fact]
    public Task A_plain_type_is_told_where_it_stands() =>
        Verify(
            "class Product : Entity { public Part? Part { get; set; } } class Part { public int A { get; set; } [DynamoAttribute([|\"A\"|])] public int B { get; set; } }");

    [Theory]
    [InlineData("public string? name { get; set; } public string? Name { get; set; }")]
    [InlineData("[DynamoAttribute(\"Title\")] public string? Name { get; set; } [DynamoAttribute(\"Name\")] public string? Title { get; set; }")]
    [InlineData("public string? Name { get; set; } [DynamoIgnore, DynamoAttribute(\"Name\")] public string? Title { get; set; }")]
    [InlineData("[PartitionKey] public new long Id { get; set; }")]
    public Task Names_that_differ_are_fine(string members) => Verify($"class Product : Entity {{ {members} }}");

    [Fact]
    public Task Types_inside_one_another_do_not_share_names() =>
        Verify("class Product : Entity { public Part? Part { get; set; } } class Part { public int Id { get; set; } public Part? Next { get; set; } }");

    [Theory]
    [InlineData("[DynamoDBFlatten] public Part? [|Part|] { get; set; }", "Id")]
    [InlineData("[DynamoDBFlatten] public Outer? [|Part|] { get; set; }", "Id")]
    [InlineData("[DynamoDBFlatten] public Derived? Other { get; set; } [DynamoDBFlatten] public Derived? [|Part|] { get; set; }", "Other")]
    public Task What_is_flattened_shares_the_names_of_its_owner(string members, string other) => AnalyzerHarness.VerifyAsync(
        $$"""
            using DynoGen; using Amazon.DynamoDBv2.DataModel;
            [DynamoItem] public partial class Product { [DynamoDBHashKey] public string Id { get; set; } = ""; {{members}} }
            public class Part { public string? Id { get; set; } }
            public class Outer { [DynamoDBFlatten] public Part? Part { get; set; } }
            [DynamoDBPolymorphicType("more", typeof(More))] public class Derived { }
            public class More : Derived { }
            """,
        "DYNO0007",
        $"'{other}' and 'Part' are both stored as attribute '{(other == "Id" ? "Id" : "$type")}'. Rename one with [DynamoAttribute], or leave one out with [DynamoIgnore].");

    [Fact]
    public void Nothing_is_generated_for_it_and_everything_for_the_others() =>
        OtherItems.AssertGenerated("[DynamoItem(\"products\")] public partial record Product([PartitionKey] int Id, [DynamoAttribute(\"Id\")] int Code);");

    private static Task Verify(string declaration, params string[] messages) =>
        AnalyzerHarness.VerifyAsync(
            [
                $"using DynoGen; [DynamoItem(\"products\")] partial {declaration}",
                "public class Entity { [DynoGen.PartitionKey] public int Id { get; set; } }",
            ],
            AnalyzerHarnessOptions.Default, "DYNO0007", messages);
}
