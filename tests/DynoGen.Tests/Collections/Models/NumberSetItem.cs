using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DynoGen.Tests.Collections.Models;

// A set of numbers of every type, which need not be there.
[DynamoItem("collections")]
public partial class NumberSetItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public required HashSet<double> HashSet { get; set; }

    public required ISet<double> ISet { get; set; }

    public required IReadOnlySet<double> IReadOnlySet { get; set; }

    public required SortedSet<double> SortedSet { get; set; }

    public required ImmutableHashSet<double> ImmutableHashSet { get; set; }

    public required IImmutableSet<double> IImmutableSet { get; set; }

    public required ImmutableSortedSet<double> ImmutableSortedSet { get; set; }

    public required FrozenSet<double> FrozenSet { get; set; }
}
