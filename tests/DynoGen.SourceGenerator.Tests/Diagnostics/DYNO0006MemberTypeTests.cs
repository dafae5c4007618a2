using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.Diagnostics;

public sealed class DYNO0006MemberTypeTests
{
    [Theory]
    [InlineData("Action", "Action")]
    [InlineData("List<Action>", "Action")]
    [InlineData("Dictionary<string, List<Action[]>>", "Action")]
    [InlineData("IntPtr", "nint")]
    [InlineData("int[,]", "int[,]")]
    [InlineData("Exception", "Exception")]
    [InlineData("System.Threading.Thread", "Thread")]
    [InlineData("IComparable", "IComparable")]
    [InlineData("Abstract", "Abstract")]
    public Task The_message_names_the_part_that_cannot_be_stored(string type, string part) =>
        Verify(
            $"class Product : Entity {{ public [|{type}|] Value {{ get; set; }} = default!; }}",
            $"'Product.Value' cannot be stored: DynoGen knows no DynamoDB form of '{part}'. "
            + "Use a supported type, or leave the member out with [DynamoIgnore].");

    [Theory]
    [InlineData("record Product([PartitionKey] int Id, [|Action|] Value);")]
    [InlineData("record struct Product([PartitionKey] int Id, [|Action|] Value);")]
    [InlineData("class Product : Entity { public [|Action|] A = null!, B = null!; }")]
    [InlineData("class Product(Action value) : Entity { public [|Action|] Value { get; } = value; }")]
    [InlineData("class Product : Entity { [DynamoAttribute(\"v\")] private [|Action|] Value { get; set; } = null!; }")]
    [InlineData("class Product<T> : Entity { public [|T|] Value { get; set; } = default!; }")]
    public Task The_type_is_underlined_wherever_it_stands(string declaration) => Verify(declaration);

    [Fact]
    public Task A_member_of_a_plain_type_in_another_file_is_told_there_and_once() =>
        AnalyzerHarness.VerifyAsync(
            [
                "using DynoGen; [DynamoItem(\"first\")] partial record First([PartitionKey] int Id, List<Part>? Parts);",
                "using DynoGen; [DynamoItem(\"second\")] partial record Second([PartitionKey] int Id, Part? Part);",
                "public class Part { public [|System.Action?|] Call { get; set; } }",
                "global using System.Collections.Generic;",
            ],
            AnalyzerHarnessOptions.Default, "DYNO0006",
            "'Part.Call' cannot be stored: DynoGen knows no DynamoDB form of 'Action'. Use a supported type, or leave the member out with [DynamoIgnore].");

    [Theory]
    [InlineData("[DynamoIgnore] public Action? Value { get; set; }")]
    [InlineData("internal Action? Value { get; set; }")]
    [InlineData("private Action? Value { get; set; }")]
    [InlineData("public static Action? Value { get; set; }")]
    [InlineData("public Action? Value => null;")]
    [InlineData("public Action? Value { set { } }")]
    [InlineData("public Action? this[int index] { get => null; set { } }")]
    [InlineData("public event Action? Value;  public void Raise() => Value?.Invoke();")]
    public Task A_member_that_is_not_stored_may_be_of_any_type(string member) => Verify($"class Product : Entity {{ {member} }}");

    [Fact]
    public void Nothing_is_generated_for_it_and_everything_for_the_others() =>
        OtherItems.AssertGenerated("[DynamoItem(\"products\")] public partial record Product([PartitionKey] int Id, System.Action Call);");

    private static Task Verify(string declaration, params string[] messages) =>
        AnalyzerHarness.VerifyAsync(
            [
                $"using System; using System.Collections.Generic; using DynoGen; [DynamoItem(\"products\")] partial {declaration}",
                "public class Entity { [DynoGen.PartitionKey] public int Id { get; set; } }",
                "public abstract class Abstract;",
                "global using System.Collections.Generic;",
            ],
            AnalyzerHarnessOptions.Default, "DYNO0006", messages);
}
