using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Symbols;

/// <summary>The properties and fields of types, without what the compiler adds; asked of the compiler once for each type.</summary>
internal sealed class DataMembers
{
    // Box<string> and Box<string?> are two: their members have different types.
    private readonly Dictionary<INamedTypeSymbol, IReadOnlyList<ISymbol>> _members = new(SymbolEqualityComparer.IncludeNullability);

    /// <summary>Those that the type itself declares, in the compiler's order.</summary>
    public IReadOnlyList<ISymbol> Of(INamedTypeSymbol type)
    {
        if (!_members.TryGetValue(type, out IReadOnlyList<ISymbol>? members))
        {
            List<ISymbol> found = [];
            foreach (ISymbol member in type.GetMembers())
            {
                if (member is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false })
                {
                    found.Add(member);
                }
            }

            _members.Add(type, members = found);
        }

        return members;
    }
}
