using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>What the generated code of an item type uses, as far as the compiler may warn of the use.</summary>
internal sealed class UsedSymbols
{
    private readonly SortedSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The ids of the warnings, apart from those of <c>[Obsolete]</c> without an id of its own.</summary>
    public IEnumerable<string> Ids => _ids;

    /// <summary>Whether something is obsolete so that using it is an error, which cannot be disabled.</summary>
    public bool ContainErrors { get; private set; }

    /// <summary>Notes a type that is made, with its constructors and stored members.</summary>
    public void AddObject(INamedTypeSymbol type, IEnumerable<StoredMember> members)
    {
        Add(type);
        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            Add(constructor);
        }

        foreach (StoredMember member in members)
        {
            Add(member.Symbol);
            Add(member.Symbol.MemberType());
            if (member.Symbol is IPropertySymbol property)
            {
                Add(property.GetMethod);
                Add(property.SetMethod);
            }
        }
    }

    /// <summary>Notes an enum with its members.</summary>
    public void AddEnum(INamedTypeSymbol type)
    {
        Add(type);
        foreach (ISymbol member in type.GetMembers())
        {
            Add(member);
        }
    }

    /// <summary>Whether the assembly says that it is CLS-compliant.</summary>
    public static bool IsClsCompliant(IAssemblySymbol assembly) =>
        assembly.GetAttributes().Any(attribute => Is(attribute, "CLSCompliantAttribute", "System") && attribute.ConstructorArguments is [{ Value: true }]);

    /// <summary>Whether using the type is an error, since it or a type around it is obsolete.</summary>
    public static bool IsError(INamedTypeSymbol type) => type.SelfAndContaining().Any(level => level.GetAttributes().Any(IsError));

    private void Add(ISymbol? symbol)
    {
        if (symbol is null)
        {
            return;
        }

        if (symbol is ITypeSymbol { SpecialType: not SpecialType.None })
        {
            // Of the language itself; nobody warns of those.
            return;
        }

        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            ContainErrors |= IsError(attribute);
            if (IdOf(attribute) is { Length: > 0 } id)
            {
                _ids.Add(id);
            }
        }

        switch (symbol)
        {
            case IArrayTypeSymbol array:
                Add(array.ElementType);
                break;
            case INamedTypeSymbol type:
                Add(type.ContainingType);
                foreach (ITypeSymbol argument in type.TypeArguments)
                {
                    Add(argument);
                }

                break;
        }
    }

    private static bool IsError(AttributeData attribute) =>
        Is(attribute, "ObsoleteAttribute", "System") && attribute.ConstructorArguments is [_, { Value: true }];

    private static string? IdOf(AttributeData attribute) =>
        Is(attribute, "ObsoleteAttribute", "System")
            ? attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "DiagnosticId").Value.Value as string
            : Is(attribute, "ExperimentalAttribute", "System.Diagnostics.CodeAnalysis") && attribute.ConstructorArguments is [{ Value: string id }]
                ? id
                : null;

    private static bool Is(AttributeData attribute, string name, string space) =>
        attribute.AttributeClass is { } type && type.Name == name && type.IsInNamespace(space);
}
