using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DynoGen.Tests.Collections.Models;

// Sets one by one, each of which may be absent.
[DynamoItem("collections")]
public partial class SetPartsItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public ISet<string>? Texts { get; set; }

    public SortedSet<string>? Sorted { get; set; }

    public ImmutableSortedSet<decimal>? Numbers { get; set; }

    public FrozenSet<byte[]>? Binaries { get; set; }

    public HashSet<byte[]>? MoreBinaries { get; set; }

    public HashSet<ReadOnlyMemory<byte>>? Memories { get; set; }

    public IReadOnlySet<Uri>? Uris { get; set; }

    public HashSet<double>? Doubles { get; set; }

    public HashSet<DateTimeOffset>? Times { get; set; }

    public HashSet<Amount>? Amounts { get; set; }

    public HashSet<bool>? Flags { get; set; }

    public FrozenSet<SequencePart>? Parts { get; set; }

    public SortedSet<int?>? Nullables { get; set; }

    public IImmutableSet<string?>? NullableTexts { get; set; }

    public HashSet<List<int>>? Lists { get; set; }

    public SortedSet<(int, string)>? Tuples { get; set; }
}
