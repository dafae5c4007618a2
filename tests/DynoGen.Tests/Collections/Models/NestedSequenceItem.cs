using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace DynoGen.Tests.Collections.Models;

// Sequences of sequences.
[DynamoItem("collections")]
public partial class NestedSequenceItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public required IList<IList<decimal>> IList { get; set; }

    public required IReadOnlyList<IReadOnlyList<decimal>> IReadOnlyList { get; set; }

    public required ICollection<ICollection<decimal>> ICollection { get; set; }

    public required IReadOnlyCollection<IReadOnlyCollection<decimal>> IReadOnlyCollection { get; set; }

    public required IEnumerable<IEnumerable<decimal>> IEnumerable { get; set; }

    public required LinkedList<LinkedList<decimal>> LinkedList { get; set; }

    public required Queue<Queue<decimal>> Queue { get; set; }

    public required Stack<Stack<decimal>> Stack { get; set; }

    public required Collection<Collection<decimal>> Collection { get; set; }

    public required ObservableCollection<ObservableCollection<decimal>> ObservableCollection { get; set; }

    public required ReadOnlyCollection<ReadOnlyCollection<decimal>> ReadOnlyCollection { get; set; }

    public required ImmutableArray<ImmutableArray<decimal>> ImmutableArray { get; set; }

    public required ImmutableList<ImmutableList<decimal>> ImmutableList { get; set; }

    public required IImmutableList<IImmutableList<decimal>> IImmutableList { get; set; }

    public required ImmutableQueue<ImmutableQueue<decimal>> ImmutableQueue { get; set; }

    public required IImmutableQueue<IImmutableQueue<decimal>> IImmutableQueue { get; set; }

    public required ImmutableStack<ImmutableStack<decimal>> ImmutableStack { get; set; }

    public required IImmutableStack<IImmutableStack<decimal>> IImmutableStack { get; set; }
}
