using DynoGen.SourceGenerator.Attributes;
using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Sdk;

/// <summary>What the SDK's rules need to know while an item type with its attributes is parsed. Null for all other item types.</summary>
internal sealed class SdkScope
{
    private const int SecondSchema = 1;

    private readonly Dictionary<ISymbol, SdkCasing> _inherited = new(SymbolEqualityComparer.Default);
    private SdkCasing _casing;

    private SdkScope(bool isV2) => IsV2 = isV2;

    /// <summary>Whether items are stored in the second schema.</summary>
    public bool IsV2 { get; }

    /// <summary>How the time of the member at hand is stored.</summary>
    public SdkEpoch Epoch { get; private set; }

    /// <summary>The scope of an item type; null where it does not have the SDK's attributes.</summary>
    public static SdkScope? Of(INamedTypeSymbol itemType, DataMembers members) =>
        SdkMembers.IsModel(itemType, members) ? new SdkScope(SchemaOf(itemType) == SecondSchema) : null;

    /// <summary>Turns to a type with members.</summary>
    public void EnterObject(INamedTypeSymbol type)
    {
        SdkCasing own = SdkTable.Of(type).Casing;
        _casing = own != SdkCasing.Unset ? own : _inherited.TryGetValue(type, out SdkCasing inherited) ? inherited : SdkCasing.PascalCase;
    }

    /// <summary>Turns to a member.</summary>
    /// <param name="epoch">Whether its time is stored in seconds, which the SDK does in the item itself only.</param>
    public void EnterMember(SdkEpoch epoch) => Epoch = epoch;

    /// <summary>Notes that the type at hand contains another, which takes over its casing unless it has one or had one noted before.</summary>
    public void Contains(INamedTypeSymbol type)
    {
        if (_casing == SdkCasing.CamelCase && !_inherited.ContainsKey(type))
        {
            _inherited.Add(type, _casing);
        }
    }

    /// <summary>The attribute name of a name, given or the member's own.</summary>
    public string Cased(string name) =>
        _casing is SdkCasing.CamelCase or SdkCasing.LegacyCamelCase && name.Length > 0 && !char.IsLower(name[0])
            ? char.ToLowerInvariant(name[0]) + name.Substring(1)
            : name;

    private static int? SchemaOf(INamedTypeSymbol type) =>
        SdkTable.Of(type).Conversion ?? Said(type) ?? Said(type.ContainingAssembly);

    private static int? Said(ISymbol symbol) =>
        symbol.FindAttribute(AttributeNames.DynamoSdkConversion)?.ConstructorArguments is [{ Value: int conversion }] ? conversion : null;
}
