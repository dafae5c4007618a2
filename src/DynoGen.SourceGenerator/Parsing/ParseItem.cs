using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>Parses an item type. Generator and analyzers take <see cref="ItemParser.Parse"/>; tests take one that fails.</summary>
internal delegate ParseResult ParseItem(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken);
