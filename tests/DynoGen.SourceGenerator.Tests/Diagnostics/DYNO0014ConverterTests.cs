using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.Diagnostics;

/// <summary>A converter that does not convert its member.</summary>
public sealed class DYNO0014ConverterTests
{
    private const string Id = "DYNO0014";

    [Fact]
    public Task It_is_reported_at_the_type_of_the_member() => AnalyzerHarness.VerifyAsync(
        """
            using System; using DynoGen;
            [DynamoItem("products")]
            public partial record Product([PartitionKey] string Sku, [DynamoConverter(typeof(UnixSecondsConverter))] [|TimeSpan|] Age);
            """,
        Id,
        "'UnixSecondsConverter' on 'Product.Age' converts neither 'TimeSpan' nor a type inside it. Implement IDynamoConverter<T, TStored> for that type, or use another converter.");

    [Fact]
    public Task A_converter_of_the_elements_will_do() => AnalyzerHarness.VerifyAsync(
        """
            using System; using System.Collections.Generic; using DynoGen;
            [DynamoItem("products")]
            public partial record Product([PartitionKey] string Sku, [DynamoConverter(typeof(UnixSecondsConverter))] List<DateTime?> Times);
            """,
        Id);

    [Fact]
    public void Nothing_is_generated_for_it_and_everything_for_the_others() => GeneratorHarness.Run(
        """
            [DynoGen.DynamoItem("products")]
            public partial record Product([DynoGen.PartitionKey] string Sku, [DynoGen.DynamoConverter(typeof(DynoGen.UnixSecondsConverter))] int Age);

            [DynoGen.DynamoItem("others")]
            public partial class Other { [DynoGen.PartitionKey] public required string Id { get; set; } }
            """,
        new() { InvalidTypes = ["Product"] });
}
