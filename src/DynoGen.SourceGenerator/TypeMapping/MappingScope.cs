using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>
/// What one item type needs generated besides itself: the plain types and the enums reached from its members, each named once, so that
/// types that contain themselves come to an end. Lives only while the item type is parsed.
/// </summary>
internal sealed class MappingScope(Compilation compilation, INamedTypeSymbol itemType)
{
    // Box<string> and Box<string?> are two: only one of them takes null.
    private readonly Dictionary<ITypeSymbol, string> _names = new(SymbolEqualityComparer.IncludeNullability);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly List<INamedTypeSymbol> _enums = [];
    private readonly Queue<INamedTypeSymbol> _objects = new();
    private readonly List<GeneratedConverter> _converters = [];

    /// <summary>The compilation that the item type is part of.</summary>
    public Compilation Compilation { get; } = compilation;

    /// <summary>The item type that the generated code becomes part of, so that its private types can be reached.</summary>
    public INamedTypeSymbol ItemType { get; } = itemType;

    /// <summary>How the user wants values to be stored.</summary>
    public StorageChoices Choices { get; } = new(compilation.Assembly);

    /// <summary>The converters that need to be generated, in the order they were met.</summary>
    public IReadOnlyList<GeneratedConverter> Converters => _converters;

    /// <summary>The enums that need their names generated, in the order they were met.</summary>
    public IReadOnlyList<INamedTypeSymbol> Enums => _enums;

    /// <summary>The type that the last mapping failed on, or null.</summary>
    public ITypeSymbol? Refused { get; private set; }

    /// <summary>The next plain type that needs a map generated, or null when there is none left.</summary>
    public INamedTypeSymbol? NextObject() => _objects.Count > 0 ? _objects.Dequeue() : null;

    /// <summary>The name of the generated map of a type with members.</summary>
    public string MapNameOf(INamedTypeSymbol type)
    {
        if (!_names.TryGetValue(Key(type), out string? name))
        {
            name = Name(type, "Map");
            _objects.Enqueue(type);
        }

        return name;
    }

    /// <summary>The name of the generated names of an enum.</summary>
    public string NamesNameOf(INamedTypeSymbol type)
    {
        if (!_names.TryGetValue(Key(type), out string? name))
        {
            name = Name(type, "Names");
            _enums.Add(type);
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

    /// <summary>Notes the type that cannot be stored.</summary>
    public void Refuse(ITypeSymbol type) => Refused ??= type;

    /// <summary>Forgets the type that could not be stored, before the next member.</summary>
    public void Forget() => Refused = null;

    private string Name(INamedTypeSymbol type, string suffix)
    {
        string name = type.Name + suffix;
        for (int number = 2; !_taken.Add(name); number++)
        {
            name = type.Name + suffix + number;
        }

        _names.Add(Key(type), name);
        return name;
    }

    private static ITypeSymbol Key(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None);
}
