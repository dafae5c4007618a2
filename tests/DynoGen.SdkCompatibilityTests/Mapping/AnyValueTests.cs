#nullable disable
using Amazon.DynamoDBv2.Model;
using DynoGen.SdkCompatibilityTests.Forms;
using DynoGen.SdkCompatibilityTests.Models;
using DynoGen.Tests.Values;
using FsCheck;
using FsCheck.Fluent;

namespace DynoGen.SdkCompatibilityTests.Mapping;

/// <summary>The same as <see cref="MappingTests"/> for any values, under cultures that write numbers and dates in ways of their own.</summary>
public sealed class AnyValueTests
{
    private const int Cases = 300;

    public static TheoryData<string> Names => Cultures.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_values_in_the_first_schema(string culture) => Cultures.Run(culture, () => Check(() => new FirstSchemaItem { Id = "1" }));

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_values_in_the_second_schema(string culture) => Cultures.Run(culture, () => Check(() => new SecondSchemaItem { Id = "1" }));

    private static void Check<T>(Func<T> fresh)
        where T : class, IDynamoItem<T>
    {
        using SdkContext sdk = new();
        Properties.Hold(Setters, Cases, set =>
        {
            T item = fresh();
            set(item);
            _ = sdk.Context.ToDocument(item); // a context forgets the table's Conversion when it first meets a nested type
            Dictionary<string, AttributeValue> written = WithoutSeconds(item.ToItem());
            Dictionary<string, AttributeValue> sdks = WithoutSeconds(sdk.Context.ToDocument(item).ToAttributeMap(Conversion(item)));
            Assert.Equal(Canonical.Of(sdks), Canonical.Of(written));
            Assert.Equal(Canonical.Of(sdks), Canonical.Of(WithoutSeconds(T.FromItem(sdks).ToItem())));
            Assert.Equal(Canonical.Of(written), Canonical.Of(WithoutSeconds(sdk.Read<T>(written).ToItem())));
        });
    }

    // Seconds are the work of the SDK's tables; without a request there are none.
    private static Dictionary<string, AttributeValue> WithoutSeconds(Dictionary<string, AttributeValue> item) =>
        item.Where(entry => entry.Key is not ("Epoch" or "EpochLong")).ToDictionary();

    private static Amazon.DynamoDBv2.DynamoDBEntryConversion Conversion(object item) =>
        item is SecondSchemaItem ? Amazon.DynamoDBv2.DynamoDBEntryConversion.V2 : Amazon.DynamoDBv2.DynamoDBEntryConversion.V1;

    private static Gen<Action<dynamic>> Setters { get; } =
        from integer in Numbers.Integers<int>()
        from longs in Numbers.Integers<long>()
        from unsigned in Numbers.Integers<ulong>()
        from number in Numbers.Doubles
        from single in Numbers.Singles
        from amount in Numbers.Decimals
        from text in Any.Texts.Where(text => text.Length > 0)
        from time in Times.DateTimes.Where(time => time.Year is > 1 and < 9999)
        from guid in Any.Guids
        from date in Times.Dates
        from timeOfDay in Times.TimesOfDay
        from bytes in Any.Binaries
        from color in Any.Enums<Color, int>()
        from flag in Any.Booleans
        from texts in Any.SetOf(Any.Texts.Where(text => text.Length > 0)).Where(set => set.Count > 0)
        from numbers in Any.SetOf(Numbers.Doubles).Where(set => set.Count > 0 && set.Count(number => number == 0) < 2)
        from integers in Any.SetOf(Numbers.Integers<int>()).Where(set => set.Count > 0)
        select (Action<dynamic>)(item =>
        {
            item.Int = integer;
            item.MaybeInt = integer;
            item.Long = longs;
            item.ULong = unsigned;
            item.Double = number;
            item.Float = single;
            item.Decimal = amount;
            item.Text = text;
            item.Time = time;
            item.MaybeTime = time;
            item.Guid = guid;
            item.Date = date;
            item.TimeOfDay = timeOfDay;
            item.Bytes = bytes;
            item.Color = color;
            item.MaybeColor = color;
            item.Flag = flag;
            item.MaybeFlag = flag;
            item.TextSet = texts;
            item.Texts = texts.ToList();
            item.DoubleSet = numbers;
            item.Ints = integers.ToList();
            item.IntArray = integers.ToArray();
            item.Colors = new List<Color> { color, color };
            item.TextMap = new Dictionary<string, string> { [text] = text };
            item.Place = new Place { City = text, Zip = integer, Known = flag, Since = time, Streets = texts.ToList() };
        });
}
