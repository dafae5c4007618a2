using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DynoGen.SourceGenerator.Tests.HarnessTests.Toys;

/// <summary>Finds classes that are named in lower case, and methods of them.</summary>
internal sealed class ToyAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor LowerCaseClass = Rule("TOY0001", "Write the class '{0}' in upper case");

    private static readonly DiagnosticDescriptor LowerCaseMethod = Rule("TOY0002", "Write the method '{0}' in upper case");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [LowerCaseClass, LowerCaseMethod];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(action => Report(action, LowerCaseClass), SymbolKind.NamedType);
        context.RegisterSymbolAction(action => Report(action, LowerCaseMethod), SymbolKind.Method);
    }

    private static void Report(SymbolAnalysisContext context, DiagnosticDescriptor rule)
    {
        if (char.IsLower(context.Symbol.Name[0]))
            context.ReportDiagnostic(Diagnostic.Create(rule, context.Symbol.Locations[0], context.Symbol.Name));
    }

    private static DiagnosticDescriptor Rule(string id, string message) =>
        new(id, "Upper case", message, "Toys", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
