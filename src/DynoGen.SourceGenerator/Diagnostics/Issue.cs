using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Diagnostics;

/// <summary>Something that is wrong with an item type. It holds symbols' locations and lives only until it is reported.</summary>
/// <param name="Descriptor">What it is.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Arguments">What the message names.</param>
internal sealed record Issue(DiagnosticDescriptor Descriptor, Location Location, params object[] Arguments)
{
    /// <summary>Whether nothing is generated because of it.</summary>
    public bool IsError => Descriptor.DefaultSeverity == DiagnosticSeverity.Error;

    /// <summary>The diagnostic to report.</summary>
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptor, Location, Arguments);
}
