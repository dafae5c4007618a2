using System.Globalization;
using Amazon.DynamoDBv2.Model;

namespace DynoGen.Benchmarks.Models.Plain;

/// <summary>
/// What a careful developer writes by hand over the low-level client: collections made at their final size, no LINQ, no
/// second look-up of an attribute. It trusts its input; a missing or mistyped attribute fails without saying which.
/// </summary>
public static class MixedItemMapper
{
    public static Dictionary<string, AttributeValue> ToItem(MixedItem item) => new(11)
    {
        ["pk"] = new AttributeValue { S = item.Pk },
        ["sk"] = new AttributeValue { S = item.Sk },
        ["s"] = new AttributeValue { S = item.Text },
        ["n"] = new AttributeValue { N = item.Number.ToString(CultureInfo.InvariantCulture) },
        ["b"] = new AttributeValue { BOOL = item.Flag },
        ["ss"] = new AttributeValue { SS = new List<string>(item.Words) },
        ["ns"] = new AttributeValue { NS = ToTexts(item.Numbers) },
        ["m"] = ToMap(item.Detail),
        ["l1"] = ToList(item.First),
        ["l2"] = ToList(item.Second),
        ["l3"] = ToList(item.Third),
    };

    public static MixedItem FromItem(Dictionary<string, AttributeValue> item) => new()
    {
        Pk = item["pk"].S,
        Sk = item["sk"].S,
        Text = item["s"].S,
        Number = int.Parse(item["n"].N, CultureInfo.InvariantCulture),
        Flag = item["b"].BOOL ?? false,
        Words = new HashSet<string>(item["ss"].SS),
        Numbers = ToNumbers(item["ns"].NS),
        Detail = ToDetail(item["m"].M),
        First = ToDetails(item["l1"].L),
        Second = ToDetails(item["l2"].L),
        Third = ToDetails(item["l3"].L),
    };

    private static AttributeValue ToMap(MixedDetail detail) => new()
    {
        M = new Dictionary<string, AttributeValue>(1) { ["p1"] = new AttributeValue { S = detail.Text } },
    };

    private static AttributeValue ToList(List<MixedDetail> details)
    {
        var list = new List<AttributeValue>(details.Count);
        foreach (MixedDetail detail in details)
            list.Add(ToMap(detail));
        return new AttributeValue { L = list };
    }

    private static List<string> ToTexts(HashSet<int> numbers)
    {
        var texts = new List<string>(numbers.Count);
        foreach (int number in numbers)
            texts.Add(number.ToString(CultureInfo.InvariantCulture));
        return texts;
    }

    private static HashSet<int> ToNumbers(List<string> texts)
    {
        var numbers = new HashSet<int>(texts.Count);
        foreach (string text in texts)
            numbers.Add(int.Parse(text, CultureInfo.InvariantCulture));
        return numbers;
    }

    private static MixedDetail ToDetail(Dictionary<string, AttributeValue> map) => new() { Text = map["p1"].S };

    private static List<MixedDetail> ToDetails(List<AttributeValue> list)
    {
        var details = new List<MixedDetail>(list.Count);
        foreach (AttributeValue element in list)
            details.Add(ToDetail(element.M));
        return details;
    }
}
