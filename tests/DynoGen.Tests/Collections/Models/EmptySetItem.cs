using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DynoGen.Tests.Collections.Models;

// Sets that are never null, with and without a default.
[DynamoItem("collections")]
public partial class EmptySetItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public required ISet<string> Required { get; set; }

    public required SortedSet<string> Sorted { get; init; }

    public ImmutableSortedSet<int> Immutable { get; set; } = [];

    public FrozenSet<int> Frozen { get; set; } = FrozenSet<int>.Empty;

    public IReadOnlySet<int> Filled { get; set; } = new HashSet<int> { 1 };

    public HashSet<bool> Flags { get; set; } = [true];
}
