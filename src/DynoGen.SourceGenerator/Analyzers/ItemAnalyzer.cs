using System.Collections.Concurrent;
using System.Collections.Immutable;
using DynoGen.SourceGenerator.Attributes;
using DynoGen.SourceGenerator.Diagnostics;
using DynoGen.SourceGenerator.Parsing;
using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DynoGen.SourceGenerator.Analyzers;

/// <summary>Reports what is wrong with item types: it asks the parser that the generator asks.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ItemAnalyzer : DiagnosticAnalyzer
{
    private readonly ParseItem _parse;

    /// <summary>Makes the analyzer.</summary>
    public ItemAnalyzer()
        : this(ItemParser.Parse)
    {
    }

    /// <summary>Makes the analyzer with another parser.</summary>
    /// <param name="parse">The parser.</param>
    internal ItemAnalyzer(ParseItem parse) => _parse = parse;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Descriptors.ItemNotPartial,
        Descriptors.ContainingTypeNotPartial,
        Descriptors.NoPartitionKey,
        Descriptors.KeyTwice,
        Descriptors.KeyType,
        Descriptors.MemberType,
        Descriptors.AttributeNameTwice,
        Descriptors.Construction,
        Descriptors.ItemKind,
        Descriptors.NotStored,
        Descriptors.InvalidName,
        Descriptors.LanguageVersion,
        Descriptors.InternalError,
        Descriptors.Converter,
        Descriptors.Derived,
        Descriptors.SdkConverter,
        Descriptors.SdkAttribute,
        Descriptors.UnknownMember);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            // Several item types may reach one plain type; what is wrong with it is said once.
            ConcurrentDictionary<(string Id, Location Place), bool> reported = new();
            start.RegisterSymbolAction(symbol => Analyze(symbol, reported), SymbolKind.NamedType);
        });
    }

    private void Analyze(SymbolAnalysisContext context, ConcurrentDictionary<(string Id, Location Place), bool> reported)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (type.FindAttribute(AttributeNames.DynamoItem) is null)
        {
            return;
        }

        foreach (Issue issue in IssuesOf(type, context.Compilation, context.CancellationToken))
        {
            if (reported.TryAdd((issue.Descriptor.Id, issue.Location), true))
            {
                context.ReportDiagnostic(issue.ToDiagnostic());
            }
        }
    }

    private IReadOnlyList<Issue> IssuesOf(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        try
        {
            return _parse(type, compilation, cancellationToken).Issues;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            string report = failure.ToString().Replace('\r', ' ').Replace('\n', ' ');
            return [new Issue(Descriptors.InternalError, type.NameLocation(), type.ShortName(), report)];
        }
    }
}
