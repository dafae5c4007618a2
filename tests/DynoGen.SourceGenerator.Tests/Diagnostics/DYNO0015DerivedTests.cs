using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.Diagnostics;

/// <summary>A derived type that cannot be one.</summary>
public sealed class DYNO0015DerivedTests
{
    private const string Id = "DYNO0015";

    [Fact]
    public Task Names_must_be_distinct() => AnalyzerHarness.VerifyAsync(
        """
            using DynoGen;
            [DynamoDerived(typeof(Circle), "circle"), DynamoDerived([|typeof(Square)|], "square", "circle")]
            public abstract record Shape;
            public record Circle : Shape;
            public record Square : Shape;
            [DynamoItem("shapes")] public partial record Drawing([PartitionKey] string Id, Shape Shape);
            """,
        Id,
        "'Square' cannot be a [DynamoDerived] of 'Shape': its name 'circle' is that of 'Circle' too; give each type names of its own.");

    [Fact]
    public Task The_type_must_derive_and_be_made() => AnalyzerHarness.VerifyAsync(
        """
            using DynoGen;
            [DynamoDerived([|typeof(string)|], "text"), DynamoDerived([|typeof(Round)|], "round")]
            public abstract record Shape;
            public abstract record Round : Shape;
            [DynamoItem("shapes")] public partial record Drawing([PartitionKey] string Id, Shape Shape);
            """,
        Id);

    [Fact]
    public void Nothing_is_generated_for_it_and_everything_for_the_others() => GeneratorHarness.Run(
        """
            [DynoGen.DynamoDerived(typeof(int), "int")] public abstract record Shape;
            [DynoGen.DynamoItem("shapes")] public partial record Drawing([DynoGen.PartitionKey] string Id, Shape Shape);

            [DynoGen.DynamoItem("others")]
            public partial class Other { [DynoGen.PartitionKey] public required string Id { get; set; } }
            """,
        new() { InvalidTypes = ["Drawing"] });
}
