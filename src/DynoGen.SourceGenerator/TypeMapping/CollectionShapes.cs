using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>
/// The table of collection types. A new one is a row here and a shape in the runtime; tests and docs follow the table. Arrays, lists and
/// <c>ImmutableArray</c> have codecs of their own.
/// </summary>
internal static class CollectionShapes
{
    private const string Generic = "System.Collections.Generic";
    private const string ObjectModel = "System.Collections.ObjectModel";
    private const string Immutable = "System.Collections.Immutable";
    private const string Frozen = "System.Collections.Frozen";
    private const string Concurrent = "System.Collections.Concurrent";

    /// <summary>All rows.</summary>
    public static IReadOnlyList<CollectionShape> Rows { get; } =
    [
        new(Generic, "IList", "ListShape", CollectionKind.Sequence),
        new(Generic, "IReadOnlyList", "ListShape", CollectionKind.Sequence),
        new(Generic, "ICollection", "ListShape", CollectionKind.Sequence),
        new(Generic, "IReadOnlyCollection", "ListShape", CollectionKind.Sequence),
        new(Generic, "IEnumerable", "ListShape", CollectionKind.Sequence),
        new(Generic, "LinkedList", "LinkedListShape", CollectionKind.Sequence),
        new(Generic, "Queue", "QueueShape", CollectionKind.Sequence),
        new(Generic, "Stack", "StackShape", CollectionKind.Sequence),
        new(ObjectModel, "Collection", "CollectionShape", CollectionKind.Sequence),
        new(ObjectModel, "ObservableCollection", "ObservableCollectionShape", CollectionKind.Sequence),
        new(ObjectModel, "ReadOnlyCollection", "ReadOnlyCollectionShape", CollectionKind.Sequence),
        new(Immutable, "ImmutableList", "ImmutableListShape", CollectionKind.Sequence),
        new(Immutable, "IImmutableList", "ImmutableListShape", CollectionKind.Sequence),
        new(Immutable, "ImmutableQueue", "ImmutableQueueShape", CollectionKind.Sequence),
        new(Immutable, "IImmutableQueue", "ImmutableQueueShape", CollectionKind.Sequence),
        new(Immutable, "ImmutableStack", "ImmutableStackShape", CollectionKind.Sequence),
        new(Immutable, "IImmutableStack", "ImmutableStackShape", CollectionKind.Sequence),

        new(Generic, "HashSet", "HashSetShape", CollectionKind.Set),
        new(Generic, "ISet", "HashSetShape", CollectionKind.Set),
        new(Generic, "IReadOnlySet", "HashSetShape", CollectionKind.Set),
        new(Generic, "SortedSet", "SortedSetShape", CollectionKind.Set, IsSorted: true),
        new(Immutable, "ImmutableHashSet", "ImmutableHashSetShape", CollectionKind.Set),
        new(Immutable, "IImmutableSet", "ImmutableHashSetShape", CollectionKind.Set),
        new(Immutable, "ImmutableSortedSet", "ImmutableSortedSetShape", CollectionKind.Set, IsSorted: true),
        new(Frozen, "FrozenSet", "FrozenSetShape", CollectionKind.Set),

        new(Generic, "Dictionary", "DictionaryShape", CollectionKind.Dictionary),
        new(Generic, "IDictionary", "DictionaryShape", CollectionKind.Dictionary),
        new(Generic, "IReadOnlyDictionary", "DictionaryShape", CollectionKind.Dictionary),
        new(Generic, "SortedDictionary", "SortedDictionaryShape", CollectionKind.Dictionary, IsSorted: true),
        new(Generic, "SortedList", "SortedListShape", CollectionKind.Dictionary, IsSorted: true),
        new(ObjectModel, "ReadOnlyDictionary", "ReadOnlyDictionaryShape", CollectionKind.Dictionary),
        new(Concurrent, "ConcurrentDictionary", "ConcurrentDictionaryShape", CollectionKind.Dictionary),
        new(Immutable, "ImmutableDictionary", "ImmutableDictionaryShape", CollectionKind.Dictionary),
        new(Immutable, "IImmutableDictionary", "ImmutableDictionaryShape", CollectionKind.Dictionary),
        new(Immutable, "ImmutableSortedDictionary", "ImmutableSortedDictionaryShape", CollectionKind.Dictionary, IsSorted: true),
        new(Frozen, "FrozenDictionary", "FrozenDictionaryShape", CollectionKind.Dictionary),
    ];

    private static readonly Dictionary<string, CollectionShape> ByName = Rows.ToDictionary(row => row.Name, StringComparer.Ordinal);

    /// <summary>The row of a type, or null.</summary>
    public static CollectionShape? Find(INamedTypeSymbol type) =>
        ByName.TryGetValue(type.Name, out CollectionShape? row)
        && type.Arity == (row.Kind == CollectionKind.Dictionary ? 2 : 1)
        && type.IsInNamespace(row.Namespace)
            ? row
            : null;
}
