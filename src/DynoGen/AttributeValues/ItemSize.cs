using System.Globalization;
using System.Text;
using Amazon.DynamoDBv2.Model;
using DynoGen.Serialization;

namespace DynoGen.AttributeValues;

/// <summary>
/// How large items are to DynamoDB, as
/// <see href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html">DynamoDB item sizes and formats</see>
/// says.
/// </summary>
internal static class ItemSize
{
    /// <summary>The most bytes that an item has: 400 KB, with the names of its attributes.</summary>
    public const int Most = 400 * 1024;

    private const int MostBytesOfChar = 3;
    private const int LargestNamed = 3;

    /// <summary>Refuses an item that is too large.</summary>
    /// <param name="item">The item.</param>
    /// <param name="length">
    /// What was counted while it was written, <see cref="AttributeValueWriter.Length"/>. An item that cannot be too large is not measured.
    /// </param>
    /// <param name="itemType">The item type's name, as errors say it.</param>
    /// <exception cref="DynamoSerializationException">The item has more than 400 KB.</exception>
    public static void Check(Dictionary<string, AttributeValue> item, int length, string itemType)
    {
        if (length > Most / MostBytesOfChar && Of(item) is > Most and var size)
        {
            DynamoSerializationException error = DynamoSerializationException.ForUnstorable(Describe(item, size), null);
            error.OfItem(itemType);
            throw error;
        }
    }

    /// <summary>The bytes of an item.</summary>
    public static long Of(Dictionary<string, AttributeValue> item)
    {
        long size = 0;
        foreach ((string name, AttributeValue value) in item)
        {
            size += Encoding.UTF8.GetByteCount(name) + Of(value);
        }

        return size;
    }

    private static long Of(AttributeValue value) => AttributeValueTypes.TypeOf(value) switch
    {
        AttributeType.String => Encoding.UTF8.GetByteCount(value.S),
        AttributeType.Number => OfNumber(value.N),
        AttributeType.Binary => value.B.Length,
        AttributeType.Map => 3 + value.M.Count + Of(value.M),
        AttributeType.List => 3 + value.L.Count + value.L.Sum(Of),
        AttributeType.StringSet => value.SS.Sum(text => (long)Encoding.UTF8.GetByteCount(text)),
        AttributeType.NumberSet => value.NS.Sum(OfNumber),
        AttributeType.BinarySet => value.BS.Sum(bytes => bytes.Length),
        _ => 1,
    };

    // A byte for two significant digits, and one more. Zeros at either end are none.
    private static long OfNumber(string number)
    {
        ReadOnlySpan<char> digits = number;
        int exponent = digits.IndexOfAny('E', 'e');
        digits = exponent < 0 ? digits : digits[..exponent];
        digits = digits.TrimStart("+-0.").TrimEnd("0.");
        int count = digits.Contains('.') ? digits.Length - 1 : digits.Length;
        return 1 + ((count + 1) / 2);
    }

    private static string Describe(Dictionary<string, AttributeValue> item, long size)
    {
        IEnumerable<string> largest = item
            .Select(attribute => (Name: attribute.Key, Size: Encoding.UTF8.GetByteCount(attribute.Key) + Of(attribute.Value)))
            .OrderByDescending(attribute => attribute.Size)
            .Take(LargestNamed)
            .Select(attribute => string.Create(CultureInfo.InvariantCulture, $"{attribute.Name} ({attribute.Size:N0})"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"the item has {size:N0} bytes, and DynamoDB takes {Most:N0}. Its largest attributes are {string.Join(", ", largest)}.");
    }
}
