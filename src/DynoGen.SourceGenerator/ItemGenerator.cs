using DynoGen.SourceGenerator.Attributes;
using DynoGen.SourceGenerator.Collections;
using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.Parsing;
using DynoGen.SourceGenerator.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DynoGen.SourceGenerator;

/// <summary>
/// Writes one file for each type with <c>[DynamoItem]</c>. Only the pipeline is here: <see cref="ItemParser"/> makes the model,
/// <see cref="ItemFileWriter"/> the text. What is wrong with a type is reported by the analyzers.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ItemGenerator : IIncrementalGenerator
{
    private readonly ParseItem _parse;

    /// <summary>Makes the generator.</summary>
    public ItemGenerator()
        : this(ItemParser.Parse)
    {
    }

    /// <summary>Makes the generator with another parser.</summary>
    /// <param name="parse">The parser.</param>
    internal ItemGenerator(ParseItem parse) => _parse = parse;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ItemModel> items = context.SyntaxProvider
            .ForAttributeWithMetadataName(AttributeNames.Trigger, static (node, _) => node is TypeDeclarationSyntax, Parse)
            .WithTrackingName(TrackingNames.ParsedItem)
            .Where(static item => item is not null)
            .WithTrackingName(TrackingNames.ValidItem)!;

        // Two types may differ only by case; file names may not.
        IncrementalValueProvider<EquatableArray<string>> clashes = items
            .Select(static (item, _) => item.Declaration.HintName)
            .Collect()
            .Select(static (names, _) => HintNames.Clashes(names))
            .WithTrackingName(TrackingNames.FileNameClashes);

        context.RegisterSourceOutput(items.Combine(clashes), static (output, pair) =>
            output.AddSource(HintNames.Of(pair.Left.Declaration.HintName, pair.Right), ItemFileWriter.Write(pair.Left)));
    }

    private ItemModel? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        if (context.TargetSymbol is not INamedTypeSymbol type || !IsFirstPart(type, context, cancellationToken))
        {
            return null;
        }

        try
        {
            return _parse(type, context.SemanticModel.Compilation, cancellationToken).Model;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Thrown further, it would take the files of all other types with it. The analyzer meets it again and reports it.
            return null;
        }
    }

    // The attribute may, mid-edit, stand on two parts of one type; the type is written once.
    private static bool IsFirstPart(INamedTypeSymbol type, GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass?.MetadataName == AttributeNames.DynamoItem)
            {
                return attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken).Parent?.Parent == context.TargetNode;
            }
        }

        return false;
    }
}
