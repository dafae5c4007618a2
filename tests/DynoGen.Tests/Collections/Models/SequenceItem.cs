using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace DynoGen.Tests.Collections.Models;

// A sequence of every type.
[DynamoItem("collections")]
public partial class SequenceItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public required IList<int> IList { get; set; }

    public required IReadOnlyList<int> IReadOnlyList { get; set; }

    public required ICollection<int> ICollection { get; set; }

    public required IReadOnlyCollection<int> IReadOnlyCollection { get; set; }

    public required IEnumerable<int> IEnumerable { get; set; }

    public required LinkedList<int> LinkedList { get; set; }

    public required Queue<int> Queue { get; set; }

    public required Stack<int> Stack { get; set; }

    public required Collection<int> Collection { get; set; }

    public required ObservableCollection<int> ObservableCollection { get; set; }

    public required ReadOnlyCollection<int> ReadOnlyCollection { get; set; }

    public required ImmutableArray<int> ImmutableArray { get; set; }

    public required ImmutableList<int> ImmutableList { get; set; }

    public required IImmutableList<int> IImmutableList { get; set; }

    public required ImmutableQueue<int> ImmutableQueue { get; set; }

    public required IImmutableQueue<int> IImmutableQueue { get; set; }

    public required ImmutableStack<int> ImmutableStack { get; set; }

    public required IImmutableStack<int> IImmutableStack { get; set; }
}
