using Amazon.DynamoDBv2.Model;
using System.Collections.Immutable;
using DynoGen.Tests.Collections.Models;
using DynoGen.Tests.Forms;
using DynoGen.Tests.StoredForms;

namespace DynoGen.Tests.Collections;

/// <summary>How sequences are stored, and what is refused.</summary>
public class SequenceFormTests
{
    [Fact]
    public void A_stack_is_stored_from_its_top()
    {
        Stack<string> stack = new();
        stack.Push("bottom");
        stack.Push("top");

        string stored = Stored.Of(new SequencePartsItem { Stack = stack, ImmutableStack = ImmutableStack<int>.Empty.Push(1).Push(2) });

        Assert.Equal("""{"Stack":{"L":[{"S":"top"},{"S":"bottom"}]},"ImmutableStack":{"L":[{"N":"2"},{"N":"1"}]}}""", stored);
        SequencePartsItem read = Stored.Read<SequencePartsItem>(stored);
        Assert.Equal("top", read.Stack!.Pop());
        Assert.Equal(2, read.ImmutableStack!.Peek());
    }

    [Fact]
    public void A_queue_is_stored_in_the_order_that_it_is_left_in()
    {
        Queue<int> queue = new([1, 2, 3]);
        queue.Dequeue();
        queue.Enqueue(4);

        string stored = Stored.Of(new SequencePartsItem { Queue = queue });

        Assert.Equal("""{"Queue":{"L":[{"N":"2"},{"N":"3"},{"N":"4"}]}}""", stored);
        Assert.Equal(2, Stored.Read<SequencePartsItem>(stored).Queue!.Dequeue());
    }

    [Fact]
    public void A_sequence_is_enumerated_once()
    {
        int times = 0;

        Dictionary<string, AttributeValue> stored = new SequencePartsItem { Texts = Texts() }.ToItem();

        Assert.Equal("""{"L":[{"S":"a"},{"S":"b"}]}""", AttributeJson.Of(stored["Texts"]));
        Assert.Equal(1, times);

        DynamoJson.Serialize(new SequencePartsItem { Texts = Texts() });

        Assert.Equal(2, times);

        IEnumerable<string> Texts()
        {
            times++;
            yield return "a";
            yield return "b";
        }
    }

    [Fact]
    public void Converters_apply_to_elements() =>
        Assert.Equal("""{"Skus":{"L":[{"S":"SKU-1"}]}}""", Stored.Of(new SequencePartsItem { Skus = [new(1)] }));

    [Fact]
    public void Objects_are_an_M_in_any_sequence() =>
        Assert.Equal(
            """{"Parts":{"L":[{"M":{"Name":{"S":"a"},"Numbers":{"L":[{"N":"1"}]}}}]}}""",
            Stored.Of(new SequencePartsItem { Parts = [new("a", [1])] }));

    [Fact]
    public void Empty_sequences_are_kept()
    {
        SequencePartsItem empty = new() { Stack = [], ImmutableStack = [], Queue = [], Texts = [], Parts = [], MaybeArray = [] };

        string stored = Stored.Of(empty);

        Assert.Equal(
            """{"Stack":{"L":[]},"ImmutableStack":{"L":[]},"Queue":{"L":[]},"Texts":{"L":[]},"Parts":{"L":[]},"MaybeArray":{"L":[]}}""", stored);
        SameContents.Properties(empty, Stored.Read<SequencePartsItem>(stored));
    }

    [Fact]
    public void Sets_are_read_into_any_sequence()
    {
        SequencePartsItem read = Stored.Read<SequencePartsItem>(
            """{"Stack":{"SS":["a","b"]},"ImmutableStack":{"NS":["1"]},"Queue":{"NS":["2","3"]},"MaybeArray":{"NS":["4"]},"Texts":{"SS":["c"]}}""");

        Assert.Equal(["a", "b"], read.Stack!);
        Assert.Equal([1], read.ImmutableStack!);
        Assert.Equal([2, 3], read.Queue!);
        Assert.Equal([4], read.MaybeArray!.Value.ToArray());
        Assert.Equal(["c"], read.Texts!);
    }

    [Fact]
    public void An_immutable_array_that_was_never_given_a_value_counts_as_null()
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => BothForms.Write(new ImmutableArrayItem("1", default)));

        Assert.Equal("ImmutableArrayItem.Tags: the value is null, but its member is not nullable. Set it, or declare the member nullable.", error.Message);
        Assert.Equal("{}", Stored.Of(new SequencePartsItem { MaybeArray = default(ImmutableArray<int>) }));
        Assert.Equal("""{"Arrays":{"L":[{"NULL":true},{"NULL":true},{"L":[]}]}}""", Stored.Of(new SequencePartsItem { Arrays = [default(ImmutableArray<int>), null, []] }));
    }

    [Fact]
    public void A_null_among_elements_that_are_not_nullable_is_an_error_with_its_place()
    {
        DynamoSerializationException text = Assert.Throws<DynamoSerializationException>(() => BothForms.Write(new SequencePartsItem { Stack = new(["a", null!, "c"]) }));
        DynamoSerializationException lazy = Assert.Throws<DynamoSerializationException>(() => BothForms.Write(new SequencePartsItem { Texts = Enumerable.Repeat<string>(null!, 1).Skip(0) }));

        Assert.Equal("Stack[1]", text.AttributePath);
        Assert.Equal("Texts[0]", lazy.AttributePath);
    }

    [Fact]
    public void Errors_on_reading_have_their_path()
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(
            () => Stored.Read<SequencePartsItem>("""{"Parts":{"L":[{"M":{"Name":{"S":"a"},"Numbers":{"L":[{"N":"1"},{"N":"x"}]}}}]}}"""));

        Assert.Equal("Parts[0].Numbers[1]", error.AttributePath);
        Assert.Equal("x", error.OffendingValue);
    }

    [Fact]
    public void A_NULL_is_no_element_where_elements_are_not_nullable()
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(
            () => Stored.Read<SequencePartsItem>("""{"Queue":{"L":[{"N":"1"},{"NULL":true}]}}"""));

        Assert.Equal("SequencePartsItem.Queue[1]: expected N, found NULL.", error.Message);
    }

    [Theory]
    [InlineData("""{"Queue":{"S":"1"}}""", "SequencePartsItem.Queue: expected L, found S.")]
    [InlineData("""{"Queue":{"M":{}}}""", "SequencePartsItem.Queue: expected L, found M.")]
    [InlineData("""{"MaybeArray":{"N":"1"}}""", "SequencePartsItem.MaybeArray: expected L, found N.")]
    [InlineData("""{"Queue":{"SS":["1"]}}""", "SequencePartsItem.Queue[0]: expected N, found S.")]
    public void Other_types_are_errors(string stored, string message) =>
        Assert.Equal(message, Assert.Throws<DynamoSerializationException>(() => Stored.Read<SequencePartsItem>(stored)).Message);

    [Fact]
    public void A_sequence_that_is_nested_too_deep_is_an_error()
    {
        // The item is DynamoDB's first level, so 31 lists in one another still fit.
        Assert.NotEmpty(BothForms.Write(new DepthItem { Tree = DepthItem.Of(31) }));

        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => BothForms.Write(new DepthItem { Tree = DepthItem.Of(32) }));

        Assert.Contains("32 levels", error.Message, StringComparison.Ordinal);
        Assert.StartsWith("Tree[0][0]", error.AttributePath, StringComparison.Ordinal);
    }
}
