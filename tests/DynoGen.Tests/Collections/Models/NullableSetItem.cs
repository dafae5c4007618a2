using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DynoGen.Tests.Collections.Models;

// A set of every type that may be null.
[DynamoItem("collections")]
public partial class NullableSetItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public HashSet<DateOnly>? HashSet { get; set; }

    public ISet<DateOnly>? ISet { get; set; }

    public IReadOnlySet<DateOnly>? IReadOnlySet { get; set; }

    public SortedSet<DateOnly>? SortedSet { get; set; }

    public ImmutableHashSet<DateOnly>? ImmutableHashSet { get; set; }

    public IImmutableSet<DateOnly>? IImmutableSet { get; set; }

    public ImmutableSortedSet<DateOnly>? ImmutableSortedSet { get; set; }

    public FrozenSet<DateOnly>? FrozenSet { get; set; }
}
