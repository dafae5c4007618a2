using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace DynoGen.Tests.Collections.Models;

// A sequence of every type that may be null, of elements that may be.
[DynamoItem("collections")]
public partial class NullableSequenceItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public IList<string?>? IList { get; set; }

    public IReadOnlyList<string?>? IReadOnlyList { get; set; }

    public ICollection<string?>? ICollection { get; set; }

    public IReadOnlyCollection<string?>? IReadOnlyCollection { get; set; }

    public IEnumerable<string?>? IEnumerable { get; set; }

    public LinkedList<string?>? LinkedList { get; set; }

    public Queue<string?>? Queue { get; set; }

    public Stack<string?>? Stack { get; set; }

    public Collection<string?>? Collection { get; set; }

    public ObservableCollection<string?>? ObservableCollection { get; set; }

    public ReadOnlyCollection<string?>? ReadOnlyCollection { get; set; }

    public ImmutableArray<string?>? ImmutableArray { get; set; }

    public ImmutableList<string?>? ImmutableList { get; set; }

    public IImmutableList<string?>? IImmutableList { get; set; }

    public ImmutableQueue<string?>? ImmutableQueue { get; set; }

    public IImmutableQueue<string?>? IImmutableQueue { get; set; }

    public ImmutableStack<string?>? ImmutableStack { get; set; }

    public IImmutableStack<string?>? IImmutableStack { get; set; }
}
