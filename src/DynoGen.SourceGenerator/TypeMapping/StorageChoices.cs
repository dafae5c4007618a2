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
    /// <param name="member">The member.</param>
    /// <param name="parameter">Its parameter in a record's parameter list, where the attributes may stand as well.</param>
    public void EnterMember(ISymbol member, ISymbol? parameter)
    {
        Unused.Clear();
        if (parameter is null && member.GetAttributes().IsEmpty)
        {
            (_ofMember, _json, _enumsOfMember, Prefix) = ([], null, null, null);
            return;
        }

        _ofMember = StorageAttributes.Converters(member);
        _json = StorageAttributes.JsonContext(member);
        _enumsOfMember = StorageAttributes.EnumsAsText(member);
        Prefix = StorageAttributes.Prefix(member);
        if (parameter is not null)
        {
            _ofMember = _ofMember.Count > 0 ? _ofMember : StorageAttributes.Converters(parameter);
            _json ??= StorageAttributes.JsonContext(parameter);
            _enumsOfMember ??= StorageAttributes.EnumsAsText(parameter);
            Prefix ??= StorageAttributes.Prefix(parameter);
        }

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
        return Find(_ofMember, type) ?? Find(StorageAttributes.Converters(type), type) ?? Find(_ofAssembly, type);
    }

    private (INamedTypeSymbol Converter, ITypeSymbol Stored)? Find(IReadOnlyList<INamedTypeSymbol> converters, ITypeSymbol type)
    {
        foreach (INamedTypeSymbol converter in converters)
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
