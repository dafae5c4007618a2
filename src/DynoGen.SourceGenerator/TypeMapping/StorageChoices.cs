using DynoGen.SourceGenerator.Attributes;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>How the user wants the values of the member at hand to be stored: what the member says, else its type, else the assembly.</summary>
internal sealed class StorageChoices(IAssemblySymbol assembly)
{
    private IReadOnlyList<INamedTypeSymbol>? _ofAssembly;
    private IReadOnlyList<INamedTypeSymbol> _ofMember = [];
    private INamedTypeSymbol? _json;
    private bool? _enumsOfMember;
    private bool? _enumsOfObject;
    private bool _isSuspended;

    /// <summary>The prefix of texts, or null.</summary>
    public string? Prefix { get; private set; }

    /// <summary>The converters of the member that nothing was converted with yet.</summary>
    public List<INamedTypeSymbol> Unused { get; } = [];

    /// <summary>Turns to a type with members.</summary>
    public void EnterObject(INamedTypeSymbol type) => _enumsOfObject = StorageAttributes.EnumsAsText(type);

    /// <summary>Turns to a member.</summary>
    /// <param name="places">The member and, in a record's parameter list, its parameter.</param>
    public void EnterMember(IReadOnlyList<ISymbol> places)
    {
        _ofMember = places.SelectMany(StorageAttributes.Converters).ToList();
        _json = places.Select(StorageAttributes.JsonContext).FirstOrDefault(context => context is not null);
        _enumsOfMember = places.Select(StorageAttributes.EnumsAsText).FirstOrDefault(form => form is not null);
        Prefix = places.Select(StorageAttributes.Prefix).FirstOrDefault(prefix => prefix is not null);
        Unused.Clear();
        Unused.AddRange(_ofMember);
    }

    /// <summary>The JSON context of the member, once: it is for the member as a whole, not for what is inside it.</summary>
    public INamedTypeSymbol? TakeJsonContext()
    {
        INamedTypeSymbol? context = _json;
        _json = null;
        return context;
    }

    /// <summary>The converter of a type with the type that it stores instead; null where there is none.</summary>
    public (INamedTypeSymbol Converter, ITypeSymbol Stored)? ConverterOf(ITypeSymbol type)
    {
        if (_isSuspended)
        {
            return null;
        }

        _ofAssembly ??= StorageAttributes.Converters(assembly);
        foreach (INamedTypeSymbol converter in _ofMember.Concat(StorageAttributes.Converters(type)).Concat(_ofAssembly))
        {
            foreach (INamedTypeSymbol contract in converter.AllInterfaces)
            {
                if (contract is { Name: "IDynamoConverter", TypeArguments: [var from, var to] }
                    && Symbols.SymbolExtensions.IsInNamespace(contract.OriginalDefinition, "DynoGen")
                    && SymbolEqualityComparer.Default.Equals(from, type))
                {
                    Unused.Remove(converter);
                    return (converter, to);
                }
            }
        }

        return null;
    }

    /// <summary>Whether an enum is stored as text.</summary>
    public bool IsText(INamedTypeSymbol type) =>
        _enumsOfMember ?? StorageAttributes.EnumsAsText(type) ?? _enumsOfObject ?? StorageAttributes.EnumsAsText(assembly) ?? false;

    /// <summary>Maps what a converter stores: without converters, which could be the same one again.</summary>
    public TypeMapping? MapStored(ITypeSymbol stored, MappingScope scope)
    {
        string? prefix = Prefix;
        Prefix = null;
        _isSuspended = true;
        try
        {
            return TypeMapper.Map(stored, scope);
        }
        finally
        {
            _isSuspended = false;
            Prefix = prefix;
        }
    }
}
