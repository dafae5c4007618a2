using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace DynoGen.Tests.Collections.Models;

// Dictionaries one by one, each of which may be absent.
[DynamoItem("collections")]
public partial class DictionaryPartsItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public IDictionary<string, int>? Texts { get; set; }

    public Dictionary<string, SequencePart>? Parts { get; set; }

    public Dictionary<int, string>? Numbers { get; set; }

    public SortedDictionary<string, int>? Sorted { get; set; }

    public ConcurrentDictionary<DateOnly, decimal?>? Dates { get; set; }

    public ImmutableDictionary<Suit, bool>? Enums { get; set; }

    [DynamoEnum(EnumForm.Text)] public Dictionary<Suit, bool>? EnumTexts { get; set; }

    public IReadOnlyDictionary<double, int>? Doubles { get; set; }

    public Dictionary<bool, int>? Flags { get; set; }

    public Dictionary<Amount, int>? Amounts { get; set; }

    public Dictionary<Guid, HashSet<int>>? Sets { get; set; }
}
