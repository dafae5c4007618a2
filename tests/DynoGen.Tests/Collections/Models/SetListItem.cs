using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DynoGen.Tests.Collections.Models;

// Sets of what DynamoDB has no sets of.
[DynamoItem("collections")]
public partial class SetListItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public required HashSet<int?> HashSet { get; set; }

    public required ISet<int?> ISet { get; set; }

    public required IReadOnlySet<int?> IReadOnlySet { get; set; }

    public required SortedSet<int?> SortedSet { get; set; }

    public required ImmutableHashSet<int?> ImmutableHashSet { get; set; }

    public required IImmutableSet<int?> IImmutableSet { get; set; }

    public required ImmutableSortedSet<int?> ImmutableSortedSet { get; set; }

    public required FrozenSet<int?> FrozenSet { get; set; }
}
