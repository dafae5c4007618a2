using System.Globalization;
using System.Text.Json;
using Amazon.DynamoDBv2.Model;
using DynoGen.Benchmarks.Models.Plain;

namespace DynoGen.Benchmarks.Models;

/// <summary>The items that are measured. Every library sees the same values.</summary>
internal static class SampleItems
{
    public const string PartitionKey = "test_partition_0001";

    // DynamoDB keeps no order of attributes; a page comes back in one that has nothing to do with the model's.
    private static readonly string[] s_wireOrder = ["l2", "ss", "pk", "n", "m", "sk", "l1", "b", "ns", "l3", "s"];

    public static string SortKey(int index) => string.Create(CultureInfo.InvariantCulture, $"test_sort_{index:D4}");

    public static MixedItem Create(int index) => new()
    {
        Pk = PartitionKey,
        Sk = SortKey(index),
        Text = string.Create(CultureInfo.InvariantCulture, $"test_text_{index:D4}"),
        Number = 1_000 + index,
        Flag = true,
        Words = ["test_word"],
        Numbers = [1_000 + index],
        Detail = Detail("test_m"),
        First = [Detail("test_l1")],
        Second = [Detail("test_l2")],
        Third = [Detail("test_l3")],
    };

    /// <summary>The same values in another library's class, whose properties have the same names.</summary>
    public static T CreateAs<T>(int index) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(Create(index)))!;

    public static List<MixedItem> CreateMany(int count)
    {
        var items = new List<MixedItem>(count);
        for (int index = 0; index < count; index++)
            items.Add(Create(index));
        return items;
    }

    /// <summary>The item as the low-level client hands it out.</summary>
    public static Dictionary<string, AttributeValue> AsStored(MixedItem item)
    {
        Dictionary<string, AttributeValue> attributes = MixedItemMapper.ToItem(item);
        var stored = new Dictionary<string, AttributeValue>(attributes.Count);
        foreach (string name in s_wireOrder)
            stored.Add(name, attributes[name]);
        return stored;
    }

    private static MixedDetail Detail(string text) => new() { Text = text };
}
