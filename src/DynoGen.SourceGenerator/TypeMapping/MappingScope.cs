using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>
/// What one item type needs generated besides itself: the plain types and the enums reached from its members, each named once, so that
/// types that contain themselves come to an end. Lives only while the item type is parsed.
/// </summary>
internal sealed class MappingScope(Compilation compilation, INamedTypeSymbol itemType, DataMembers members)
{
    private const int MostOfOneGenericType = 64;

    // Box<string> and Box<string?> are two: only one of them takes null.
    private readonly Dictionary<ITypeSymbol, string> _names = new(SymbolEqualityComparer.IncludeNullability);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly List<INamedTypeSymbol> _enums = [];
    private readonly List<ObjectToMap> _elsewhere = [];
    private readonly List<Flattening> _flattened = [];
    private readonly Queue<ObjectToMap> _objects = new();
    private readonly List<GeneratedConverter> _converters = [];

    /// <summary>The compilation that the item type is part of.</summary>
    public Compilation Compilation { get; } = compilation;

    /// <summary>The item type that the generated code becomes part of, so that its private types can be reached.</summary>
    public INamedTypeSymbol ItemType { get; } = itemType;

    /// <summary>What the AWS SDK's rules need to know; null where the item type does not have the SDK's attributes.</summary>
    public Sdk.SdkScope? Sdk { get; } = SourceGenerator.Sdk.SdkScope.Of(itemType, members);

    /// <summary>The properties and fields of the types that are met.</summary>
    public DataMembers Members { get; } = members;

    /// <summary>How the user wants values to be stored.</summary>
    public StorageChoices Choices { get; } = new(compilation.Assembly);

    /// <summary>The converters that need to be generated, in the order they were met.</summary>
    public IReadOnlyList<GeneratedConverter> Converters => _converters;

    /// <summary>Which types have their members stored beside those of others.</summary>
    public IReadOnlyList<Flattening> Flattened => _flattened;

    /// <summary>The enums that need their names generated, in the order they were met.</summary>
    public IReadOnlyList<INamedTypeSymbol> Enums => _enums;

    /// <summary>Whether a type was met whose source says nothing about null.</summary>
    public bool IsOblivious { get; private set; }

    /// <summary>The type that the last mapping failed on, or null.</summary>
    public ITypeSymbol? Refused { get; private set; }

    /// <summary>Whether generated code can use a member of a type that it can use.</summary>
    /// <param name="member">The member or accessor.</param>
    /// <param name="type">The type that it is used through.</param>
    public bool CanUse(ISymbol member, ITypeSymbol type) =>
        // What nearly every member is costs no question to the compiler: this is asked on every keystroke.
        member.DeclaredAccessibility == Accessibility.Public
        || SymbolEqualityComparer.Default.Equals(member.ContainingType, ItemType)
        || Compilation.IsSymbolAccessibleWithin(member, ItemType, type);

    /// <summary>The type whose map is made now.</summary>
    public ObjectToMap? AtHand { get; private set; }

    /// <summary>The next plain type that needs a map generated, or null when there is none left.</summary>
    public ObjectToMap? NextObject() => AtHand = _objects.Count > 0 ? _objects.Dequeue() : null;

    /// <summary>
    /// Whether the type can have a map generated. It cannot where its generic type has so many already that there seems to be no end to
    /// them: <c>Box&lt;T&gt;</c> with the members <c>Box&lt;List&lt;T&gt;&gt;</c> and <c>Box&lt;T[]&gt;</c>.
    /// </summary>
    public bool HasRoomFor(INamedTypeSymbol type) =>
        !type.IsGenericType || _names.ContainsKey(Key(type))
        || _names.Keys.Count(other => SymbolEqualityComparer.Default.Equals(other.OriginalDefinition, type.OriginalDefinition)) < MostOfOneGenericType;

    /// <summary>The name of the generated map of a type with members.</summary>
    public string MapNameOf(INamedTypeSymbol type)
    {
        if (!_names.TryGetValue(Key(type), out string? name))
        {
            name = Name(type, "Map");
            _names.Add(Key(type), name);
            Add(new ObjectToMap(Key(type), ObjectPlace.Nested, [], name));
        }

        return name;
    }

    /// <summary>The name of the generated map of a type with members that are not stored in an M of their own.</summary>
    public string MapNameOf(INamedTypeSymbol type, ObjectPlace place)
    {
        if (Sdk is null || place == ObjectPlace.Nested)
        {
            return MapNameOf(type);
        }

        ObjectToMap? found = _elsewhere.Find(other => other.Place == place && SymbolEqualityComparer.IncludeNullability.Equals(other.Type, Key(type)));
        return (found ?? AddElsewhere(type, place, [])).MapName;
    }

    /// <summary>The name of the generated map of a member's type whose values may be of the types that the member names.</summary>
    public string MapNameOf(INamedTypeSymbol type, IReadOnlyList<AttributeData> choices)
    {
        ObjectToMap? found = _elsewhere.Find(other =>
            other.Choices.SequenceEqual(choices) && SymbolEqualityComparer.IncludeNullability.Equals(other.Type, Key(type)));
        return (found ?? AddElsewhere(type, ObjectPlace.Nested, choices)).MapName;
    }

    /// <summary>The name of the generated names of an enum.</summary>
    public string NamesNameOf(INamedTypeSymbol type)
    {
        if (!_names.TryGetValue(Key(type), out string? name))
        {
            name = Name(type, "Names");
            _names.Add(Key(type), name);
            _enums.Add(Key(type));
        }

        return name;
    }

    /// <summary>The name of a generated converter; equal ones are generated once.</summary>
    public string AddConverter(GeneratedConverter converter)
    {
        int place = _converters.IndexOf(converter);
        if (place < 0)
        {
            place = _converters.Count;
            _converters.Add(converter);
        }

        return GeneratedConverter.NameOf(place);
    }

    /// <summary>Notes that the members of a member are stored beside those of its type.</summary>
    public void NoteFlattened(string owner, string mapName, ISymbol member) => _flattened.Add(new Flattening(owner, mapName, member));

    /// <summary>Notes whether a type's source says something about null.</summary>
    public void NoteAnnotation(ITypeSymbol type) => IsOblivious |= type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.None };

    /// <summary>Notes the type that cannot be stored.</summary>
    public void Refuse(ITypeSymbol type) => Refused ??= type.WithNullableAnnotation(NullableAnnotation.None);

    /// <summary>Forgets the type that could not be stored, before the next member.</summary>
    public void Forget() => Refused = null;

    private string Name(INamedTypeSymbol type, string suffix)
    {
        string name = type.Name + suffix;
        for (int number = 2; !_taken.Add(name); number++)
        {
            name = type.Name + suffix + number;
        }

        return name;
    }

    private ObjectToMap AddElsewhere(INamedTypeSymbol type, ObjectPlace place, IReadOnlyList<AttributeData> choices)
    {
        ObjectToMap added = new(Key(type), place, choices, Name(type, "Map"));
        _elsewhere.Add(added);
        Add(added);
        return added;
    }

    private void Add(ObjectToMap added)
    {
        Sdk?.Contains(added.Type);
        _objects.Enqueue(added);
    }

    private static INamedTypeSymbol Key(INamedTypeSymbol type) => (INamedTypeSymbol)type.WithNullableAnnotation(NullableAnnotation.None);
}
