using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DynoGen.Tests.Collections.Models;

// Sets in dictionaries.
[DynamoItem("collections")]
public partial class NestedSetItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public required Dictionary<string, HashSet<Guid>> HashSet { get; set; }

    public required Dictionary<string, ISet<Guid>> ISet { get; set; }

    public required Dictionary<string, IReadOnlySet<Guid>> IReadOnlySet { get; set; }

    public required Dictionary<string, SortedSet<Guid>> SortedSet { get; set; }

    public required Dictionary<string, ImmutableHashSet<Guid>> ImmutableHashSet { get; set; }

    public required Dictionary<string, IImmutableSet<Guid>> IImmutableSet { get; set; }

    public required Dictionary<string, ImmutableSortedSet<Guid>> ImmutableSortedSet { get; set; }

    public required Dictionary<string, FrozenSet<Guid>> FrozenSet { get; set; }
}
