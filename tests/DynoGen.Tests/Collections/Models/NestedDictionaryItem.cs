using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace DynoGen.Tests.Collections.Models;

// Dictionaries of dictionaries.
[DynamoItem("collections")]
public partial class NestedDictionaryItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public required Dictionary<string, Dictionary<long, int[]>> Dictionary { get; set; }

    public required IDictionary<string, IDictionary<long, int[]>> IDictionary { get; set; }

    public required IReadOnlyDictionary<string, IReadOnlyDictionary<long, int[]>> IReadOnlyDictionary { get; set; }

    public required SortedDictionary<string, SortedDictionary<long, int[]>> SortedDictionary { get; set; }

    public required SortedList<string, SortedList<long, int[]>> SortedList { get; set; }

    public required ReadOnlyDictionary<string, ReadOnlyDictionary<long, int[]>> ReadOnlyDictionary { get; set; }

    public required ConcurrentDictionary<string, ConcurrentDictionary<long, int[]>> ConcurrentDictionary { get; set; }

    public required ImmutableDictionary<string, ImmutableDictionary<long, int[]>> ImmutableDictionary { get; set; }

    public required IImmutableDictionary<string, IImmutableDictionary<long, int[]>> IImmutableDictionary { get; set; }

    public required ImmutableSortedDictionary<string, ImmutableSortedDictionary<long, int[]>> ImmutableSortedDictionary { get; set; }

    public required FrozenDictionary<string, FrozenDictionary<long, int[]>> FrozenDictionary { get; set; }
}
