using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DynoGen.Tests.Collections.Models;

// A set of texts of every type.
[DynamoItem("collections")]
public partial class TextSetItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public required HashSet<string> HashSet { get; set; }

    public required ISet<string> ISet { get; set; }

    public required IReadOnlySet<string> IReadOnlySet { get; set; }

    public required SortedSet<string> SortedSet { get; set; }

    public required ImmutableHashSet<string> ImmutableHashSet { get; set; }

    public required IImmutableSet<string> IImmutableSet { get; set; }

    public required ImmutableSortedSet<string> ImmutableSortedSet { get; set; }

    public required FrozenSet<string> FrozenSet { get; set; }
}
