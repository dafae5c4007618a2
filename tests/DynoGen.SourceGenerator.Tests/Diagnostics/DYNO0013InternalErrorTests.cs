using DynoGen.SourceGenerator.Analyzers;
using DynoGen.SourceGenerator.Parsing;
using DynoGen.SourceGenerator.Tests.Harness;
using DynoGen.SourceGenerator.Tests.Harness.Inputs;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Tests.Diagnostics;

public sealed class DYNO0013InternalErrorTests
{
    private const string Source =
        """
        using DynoGen;

        [DynamoItem("products")] public partial record [|Product|]([PartitionKey] int Id);
        [DynamoItem("orders")] public partial record Order([PartitionKey] int Id);
        """;

    private static readonly string Unmarked = Source.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    private static readonly GeneratorSubject Generator = GeneratorSubject.DynoGen with { Create = static () => new ItemGenerator(FailOnProduct) };

    [Fact]
    public async Task The_message_says_on_one_line_what_to_report()
    {
        Diagnostic diagnostic = Assert.Single(await AnalyzerHarness.VerifyAsync(
            Source, new AnalyzerHarnessOptions { Analyzers = [new ItemAnalyzer(FailOnProduct)], Generator = Generator }, "DYNO0013"));

        string message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Assert.StartsWith(
            "DynoGen failed on 'Product' and wrote nothing for it. This is a defect of DynoGen; please report it with this text: "
            + "System.InvalidOperationException: out of ideas",
            message, StringComparison.Ordinal);
        Assert.Contains(nameof(FailOnProduct), message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
        Assert.DoesNotContain('\r', message);
    }

    [Fact]
    public void The_other_types_get_their_code()
    {
        GeneratorResult result = GeneratorHarness.Run(
            Unmarked,
            new() { Generator = Generator, InvalidTypes = ["Product"] });

        Assert.Equal(["Order.g.cs"], result.Sources.Keys);
    }

    [Fact]
    public Task Cancelling_is_no_failure()
    {
        ItemAnalyzer cancelled = new((_, _, _) => throw new OperationCanceledException("by the editor"));

        return AnalyzerHarness.VerifyAsync(Unmarked, new AnalyzerHarnessOptions { Analyzers = [cancelled] });
    }

    private static ParseResult FailOnProduct(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken) =>
        type.Name == "Product"
            ? throw new InvalidOperationException("out of ideas")
            : ItemParser.Parse(type, compilation, cancellationToken);
}
