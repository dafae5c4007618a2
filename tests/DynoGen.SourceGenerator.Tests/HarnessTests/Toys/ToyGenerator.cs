using System.Text;
using DynoGen.SourceGenerator.Tests.Harness.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DynoGen.SourceGenerator.Tests.HarnessTests.Toys;

/// <summary>A generator that does everything right, unless a test replaces a part of it by one that does not.</summary>
internal sealed class ToyGenerator : IIncrementalGenerator
{
    public const string StepName = "Model";

    private const string MarkAttribute = "Toys.MarkAttribute";

    /// <summary>Two files, each with the class that the generator is to complete.</summary>
    public static readonly IReadOnlyList<string> Sources =
    [
        """
        namespace Toys
        {
            internal sealed class MarkAttribute : System.Attribute;

            [Mark]
            public partial class First;
        }
        """,
        """
        namespace Toys
        {
            [Mark]
            public partial class Second;
        }
        """,
    ];

    public delegate IncrementalValuesProvider<object> PipelinePart(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<object> models);

    public Func<GeneratorAttributeSyntaxContext, object> Parse { get; init; } = ToyModel.From;

    /// <summary>What lies between the parsed models and the output, without a step name.</summary>
    public PipelinePart BeforeOutput { get; init; } = static (_, models) => models;

    public Func<object, string> HintName { get; init; } = static model => $"Toys.{ToyModelText.NameOf(model)}.g.cs";

    public Func<object, string> Write { get; init; } =
        static model => ToyModelText.PartialClass(model, "public static int Answer() => 42;");

    public GeneratorSubject Subject => new(() => this, MarkAttribute, [StepName]);

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<object> models = context.SyntaxProvider
            .ForAttributeWithMetadataName(MarkAttribute, static (node, _) => node is ClassDeclarationSyntax, (target, _) => Parse(target))
            .WithTrackingName(StepName);
        context.RegisterSourceOutput(
            BeforeOutput(context, models),
            (output, model) => output.AddSource(HintName(model), SourceText.From(Write(model), Encoding.UTF8)));
    }
}
