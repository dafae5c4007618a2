using DynoGen.SourceGenerator.Attributes;
using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Sdk;

/// <summary>What the SDK's rules need to know while an item type with its attributes is parsed. Null for all other item types.</summary>
internal sealed class SdkScope
{
    private const int SecondSchema = 1;

    private readonly Dictionary<ISymbol, SdkCasing> _inherited = new(SymbolEqualityComparer.Default);
    private readonly List<AttributeData> _unused = [];
    private SdkCasing _casing;

    private SdkScope(bool isV2, bool isDeclared) => (IsV2, IsDeclared) = (isV2, isDeclared);

    /// <summary>Whether items are stored in the second schema, unless something else is said at run time.</summary>
    public bool IsV2 { get; }

    /// <summary>Whether the item type itself says so.</summary>
    public bool IsDeclared { get; }

    /// <summary>How the time of the member at hand is stored.</summary>
    public SdkEpoch Epoch { get; private set; }

    /// <summary>The scope of an item type; null where it does not have the SDK's attributes.</summary>
    public static SdkScope? Of(INamedTypeSymbol itemType, DataMembers members) =>
        SdkMembers.IsModel(itemType, members)
            ? new SdkScope((OfType(itemType) ?? Said(itemType.ContainingAssembly)) == SecondSchema, OfType(itemType) is not null)
            : null;

    /// <summary>Turns to a type with members.</summary>
    public void EnterObject(INamedTypeSymbol type)
    {
        SdkCasing own = SdkTable.Of(type).Casing;
        _casing = own != SdkCasing.Unset ? own : _inherited.TryGetValue(type, out SdkCasing inherited) ? inherited : SdkCasing.PascalCase;
    }

    /// <summary>The attributes of the member at hand that name the types that its values may be.</summary>
    public IReadOnlyList<AttributeData> Choices { get; private set; } = [];

    /// <summary>Those of them that no value of the member can be.</summary>
    public IReadOnlyList<AttributeData> UnusedChoices => _unused;

    /// <summary>Turns to a member.</summary>
    /// <param name="epoch">Whether its time is stored in seconds, which the SDK does in the item itself only.</param>
    /// <param name="choices">Its attributes that name the types that its values may be.</param>
    public void EnterMember(SdkEpoch epoch, IReadOnlyList<AttributeData> choices)
    {
        Epoch = epoch;
        Choices = choices;
        _unused.Clear();
        _unused.AddRange(choices);
    }

    /// <summary>Notes which of the types that the member names its values can be.</summary>
    public void UseChoices(Predicate<AttributeData> isUsed) => _unused.RemoveAll(isUsed);

    /// <summary>Notes that the type at hand contains another, which takes over its casing unless it has one or had one noted before.</summary>
    public void Contains(INamedTypeSymbol type)
    {
        if (IsCamelCase && !_inherited.ContainsKey(type))
        {
            _inherited.Add(type, _casing);
        }
    }

    /// <summary>Whether types without a casing of their own have camel case within the type at hand.</summary>
    public bool IsCamelCase => _casing == SdkCasing.CamelCase;

    /// <summary>The attribute name of a name, given or the member's own.</summary>
    public string Cased(string name) =>
        _casing is SdkCasing.CamelCase or SdkCasing.LegacyCamelCase && name.Length > 0 && !char.IsLower(name[0])
            ? char.ToLowerInvariant(name[0]) + name.Substring(1)
            : name;

    private static int? OfType(INamedTypeSymbol type) => SdkTable.Of(type).Conversion ?? Said(type);

    private static int? Said(ISymbol symbol) =>
        symbol.FindAttribute(AttributeNames.DynamoSdkConversion)?.ConstructorArguments is [{ Value: int conversion }] ? conversion : null;
}
