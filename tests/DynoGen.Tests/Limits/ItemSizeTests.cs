using Amazon.DynamoDBv2.Model;
using DynoGen.Tests.Limits.Models;

namespace DynoGen.Tests.Limits;

/// <summary>DynamoDB takes items of 400 KB, counted in its own way. What is larger is refused before it is sent.</summary>
public class ItemSizeTests
{
    private const int Most = 409_600;

    // "Id" + "id", "Part" + one byte.
    private const int Key = 2 + 2 + 4 + 1;

    public static TheoryData<string, Func<int, DocumentItem>, int> Growing => new()
    {
        { "text", length => new() { Text = new string('x', length) }, 4 },
        { "bytes", length => new() { Bytes = new byte[length] }, 5 },
        { "a map", length => new() { Texts = new() { ["ab"] = new string('x', length) } }, 5 + 3 + 1 + 2 },
        { "a name in a map", length => new() { Texts = new() { ["n"] = new string('x', length - 60_000), [new string('n', 60_000)] = "" } }, 5 + 3 + 2 + 1 },
        { "a set", length => new() { Set = [new string('x', length - 100), new string('y', 100)] }, 3 },
        { "an open list", length => new() { Open = new() { L = [new() { BOOL = true }, new() { NULL = true }, new() { S = new string('x', length) }] } }, 4 + 3 + 3 + 2 },
        { "a number", length => new() { Text = new string('x', length), Open = new() { N = "-1234500.00" } }, 4 + 4 + 1 + 3 },
        { "a small number", length => new() { Text = new string('x', length), Open = new() { N = "0.00012E-7" } }, 4 + 4 + 1 + 1 },
        { "zero", length => new() { Text = new string('x', length), Open = new() { N = "0.0" } }, 4 + 4 + 1 },
        { "a list of numbers", length => new() { Text = new string('x', length), Numbers = [0, 1, 10, 123, 12345] }, 4 + 7 + 3 + 5 + 1 + 2 + 2 + 3 + 4 },
        { "a number set", length => new() { Text = new string('x', length), Open = new() { NS = ["1", "222"] } }, 4 + 4 + 2 + 3 },
        { "a binary set", length => new() { Open = new() { BS = [new(new byte[length]), new([1, 2])] } }, 4 + 2 },
    };

    [Theory, MemberData(nameof(Growing))]
    public async Task Items_end_at_400_KB(string what, Func<int, DocumentItem> item, int overhead)
    {
        Assert.NotEmpty(what);
        await Refused.IsNot(item(Most - Key - overhead));
        DynamoSerializationException error = await Refused.OnPut(item(Most - Key - overhead + 1));

        Assert.StartsWith("DocumentItem: the item has 409,601 bytes, and DynamoDB takes 409,600. Its largest attributes are ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ü", 2)]
    [InlineData("€", 3)]
    [InlineData("📦", 4)]
    public async Task Text_counts_as_UTF_8(string character, int bytes)
    {
        int count = (Most - Key - 4) / bytes;

        await Refused.IsNot(new DocumentItem { Text = string.Concat(Enumerable.Repeat(character, count)) });
        await Refused.OnPut(new DocumentItem { Text = string.Concat(Enumerable.Repeat(character, count + 1)) });
    }

    [Fact]
    public async Task The_largest_attributes_are_named_and_no_value_is()
    {
        DynamoSerializationException error = await Refused.OnPut(
            new DocumentItem { Text = new string('x', 300_000), Bytes = new byte[100_000], Set = [new string('y', 20_000)], Numbers = [1], Character = 'z' });

        Assert.Equal(
            "DocumentItem: the item has 420,044 bytes, and DynamoDB takes 409,600. Its largest attributes are Text (300,004), Bytes (100,005), Set (20,003).",
            error.Message);
        Assert.Null(error.OffendingValue);
    }

    [Fact]
    public async Task Many_small_values_count_too()
    {
        await Refused.IsNot(new DocumentItem { Numbers = [.. Enumerable.Repeat(1, 100_000)] });
        await Refused.OnPut(new DocumentItem { Numbers = [.. Enumerable.Repeat(1, 140_000)] });
        await Refused.OnPut(new DocumentItem { Open = new() { L = [.. Enumerable.Range(0, 140_000).Select(_ => new AttributeValue { M = [] })] } });
    }

    [Fact]
    public void Large_items_can_be_converted_for_other_uses() =>
        Assert.Equal(500_000, DocumentItem.FromItem(new DocumentItem { Text = new string('x', 500_000) }.ToItem()).Text!.Length);

    [Fact]
    public void Measuring_an_item_that_cannot_be_too_large_allocates_nothing()
    {
        DocumentItem item = new() { Text = "text", Numbers = [1, 2, 3], Texts = new() { ["a"] = "b" } };
        Items.ItemConversion.ToItem(item);
        Items.ItemConversion.ToItemWithKey(item);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Items.ItemConversion.ToItem(item);
        long plain = GC.GetAllocatedBytesForCurrentThread() - before;
        before = GC.GetAllocatedBytesForCurrentThread();
        Items.ItemConversion.ToItemWithKey(item);
        long measured = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(plain, measured);
    }
}
