using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace DynoGen.Tests.Collections.Models;

// A dictionary of every type.
[DynamoItem("collections")]
public partial class DictionaryItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public required Dictionary<int, string> Dictionary { get; set; }

    public required IDictionary<int, string> IDictionary { get; set; }

    public required IReadOnlyDictionary<int, string> IReadOnlyDictionary { get; set; }

    public required SortedDictionary<int, string> SortedDictionary { get; set; }

    public required SortedList<int, string> SortedList { get; set; }

    public required ReadOnlyDictionary<int, string> ReadOnlyDictionary { get; set; }

    public required ConcurrentDictionary<int, string> ConcurrentDictionary { get; set; }

    public required ImmutableDictionary<int, string> ImmutableDictionary { get; set; }

    public required IImmutableDictionary<int, string> IImmutableDictionary { get; set; }

    public required ImmutableSortedDictionary<int, string> ImmutableSortedDictionary { get; set; }

    public required FrozenDictionary<int, string> FrozenDictionary { get; set; }
}
