using System.Collections.Immutable;

namespace DynoGen.Tests.Collections.Models;

// Sequences one by one, each of which may be absent.
[DynamoItem("collections")]
public partial class SequencePartsItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public Stack<string>? Stack { get; set; }

    public ImmutableStack<int>? ImmutableStack { get; set; }

    public Queue<int>? Queue { get; set; }

    public IEnumerable<string>? Texts { get; set; }

    public IReadOnlyList<Sku>? Skus { get; set; }

    public ICollection<SequencePart>? Parts { get; set; }

    public ImmutableArray<int>? MaybeArray { get; set; }

    public List<ImmutableArray<int>?>? Arrays { get; set; }

    public LinkedList<Queue<int>?>? Queues { get; set; }
}
