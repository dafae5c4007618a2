using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace DynoGen.Tests.Collections.Models;

// A dictionary of every type that may be null, of values that may be.
[DynamoItem("collections")]
public partial class NullableDictionaryItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public Dictionary<string, DateTime?>? Dictionary { get; set; }

    public IDictionary<string, DateTime?>? IDictionary { get; set; }

    public IReadOnlyDictionary<string, DateTime?>? IReadOnlyDictionary { get; set; }

    public SortedDictionary<string, DateTime?>? SortedDictionary { get; set; }

    public SortedList<string, DateTime?>? SortedList { get; set; }

    public ReadOnlyDictionary<string, DateTime?>? ReadOnlyDictionary { get; set; }

    public ConcurrentDictionary<string, DateTime?>? ConcurrentDictionary { get; set; }

    public ImmutableDictionary<string, DateTime?>? ImmutableDictionary { get; set; }

    public IImmutableDictionary<string, DateTime?>? IImmutableDictionary { get; set; }

    public ImmutableSortedDictionary<string, DateTime?>? ImmutableSortedDictionary { get; set; }

    public FrozenDictionary<string, DateTime?>? FrozenDictionary { get; set; }
}
