using System.Buffers;
using System.Text;
using DynoGen.Tests.Models.Features;
using DynoGen.Tests.Models.Names;
using DynoGen.Tests.Models.Nesting;
using DynoGen.Tests.Models.Types;
using DynoGen.Tests.UnknownAttributes.Models;

namespace DynoGen.Tests.Mutations;

/// <summary>What is no item is refused with the one exception, wherever it stops being one, and nothing behind its end is read.</summary>
public class BadInputTests
{
    private const int Megabyte = 1024 * 1024;

    private static readonly byte[] Body = Encoding.UTF8.GetBytes(
        """{"Id":{"S":"o-1"},"Lines":{"L":[{"M":{"Sku":{"S":"té\u0061"},"Quantity":{"N":"20"}}}]},"other":{"M":{"a":{"NS":["1"]},"b":{"BOOL":true}}},"Coupons":{"NS":["1","2"]}}""");

    [Fact]
    public void A_body_cut_short_is_refused_at_every_byte()
    {
        for (int length = 0; length < Body.Length; length++)
        {
            int cut = length;
            IsRefused<Order>(Body[..cut]);
        }
    }

    [Fact]
    public void Nothing_behind_the_end_is_read()
    {
        for (int length = 1; length < Body.Length; length++)
        {
            // The array that the bytes are copied to is this one, with the rest of the body in it.
            byte[] array = ArrayPool<byte>.Shared.Rent(length);
            Body.AsSpan(0, Math.Min(array.Length, Body.Length)).CopyTo(array);
            ArrayPool<byte>.Shared.Return(array);
            int cut = length;

            Assert.Throws<DynamoSerializationException>(() => DynamoJson.Deserialize<Order>(Body.AsSpan(0, cut)));
        }

        Assert.Equal("o-1", DynamoJson.Deserialize<Order>(Body.AsSpan()).Id);
    }

    [Fact]
    public void Garbage_of_16_MB_is_refused()
    {
        byte[] garbage = new byte[16 * Megabyte];
        new Random(1).NextBytes(garbage);
        Assert.Throws<DynamoSerializationException>(() => DynamoJson.Deserialize<Order>(garbage));
        foreach (string piece in (string[])["{", "[", "\"", "\\", " ", "{\"a\":{\"L\":[", "{\"a\":{\"M\":", "0", "\0", "{\"Id\":{\"S\":\"x\"}},"])
        {
            garbage = Encoding.UTF8.GetBytes(new StringBuilder().Insert(0, piece, 16 * Megabyte / piece.Length).ToString());
            Assert.Throws<DynamoSerializationException>(() => DynamoJson.Deserialize<Order>(garbage));
        }
    }

    [Fact]
    public void An_unended_nesting_that_nobody_asks_for_is_refused_and_costs_no_stack()
    {
        IsRefused<Order>(Encoding.UTF8.GetBytes("""{"Id":{"S":"o"},"x":""" + new StringBuilder().Insert(0, "{\"L\":[", Megabyte)));
        IsRefused<Order>(Encoding.UTF8.GetBytes("""{"Id":{"S":"o"},"x":""" + new StringBuilder().Insert(0, "{\"M\":{\"a\":", Megabyte)));
    }

    [Fact]
    public void A_nesting_that_nobody_asks_for_may_be_of_any_depth()
    {
        foreach (int levels in (int[])[1, 31, 32, 63, 64, 65, 128, 129, 100_000])
        {
            string lists = new StringBuilder().Insert(0, "{\"L\":[", levels) + "{\"NULL\":true}" + new StringBuilder().Insert(0, "]}", levels);
            string both = new StringBuilder().Insert(0, "{\"M\":{\"a\":{\"L\":[", levels) + "{\"S\":\"\"}" + new StringBuilder().Insert(0, "]}}}", levels);
            Assert.Equal("o", Read<Order>($$$"""{"x":{{{lists}}},"y":{{{both}}},"Id":{"S":"o"}}""").Id);
            IsRefused<Order>(Encoding.UTF8.GetBytes($$$"""{"x":{{{lists[..^2]}}}}},"Id":{"S":"o"}}"""));
        }
    }

    [Fact]
    public void A_nesting_past_the_limit_in_a_member_is_refused_with_its_path()
    {
        string json = new StringBuilder().Insert(0, "{\"M\":{\"Next\":", 40) + "{\"NULL\":true}" + new StringBuilder().Insert(0, "}}", 40);

        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => Read<TreeItem>($$"""{"Next":{{json}}}"""));

        Assert.Contains("nested deeper than the 32 levels", error.Message, StringComparison.Ordinal);
        Assert.StartsWith("Next.Next.", error.AttributePath, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Id", """{"Id":{"S":"a"},"Id":{"S":"a"}}""")]
    [InlineData("Id", """{"Id":{"S":"a"},"\u0049d":{"S":"a"}}""")]
    [InlineData("Id", """{"Lines":{"L":[]},"Id":{"S":"a"},"x":{"S":""},"Id":{"S":"b"}}""")]
    [InlineData("ShipTo.City", """{"Id":{"S":"a"},"ShipTo":{"M":{"Street":{"S":"s"},"City":{"S":"c"},"City":{"S":"c"}}}}""")]
    [InlineData("OtherAddresses.a", """{"Id":{"S":"a"},"OtherAddresses":{"M":{"a":{"NULL":true},"a":{"NULL":true}}}}""")]
    public void An_attribute_that_is_there_twice_is_refused(string path, string json)
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => Read<Order>(json));

        Assert.Equal($"Order.{path}: the attribute is there twice.", error.Message);
    }

    [Fact]
    public void Twice_is_noticed_among_unknown_attributes_and_in_types_of_many_attributes()
    {
        string last = LastOf<WideItem>();

        Assert.Contains("there twice", Assert.Throws<DynamoSerializationException>(() => Read<OpenEndedItem>("""{"Id":{"S":"a"},"x":{"S":""},"x":{"S":""}}""")).Message, StringComparison.Ordinal);
        Assert.Contains("there twice", Assert.Throws<DynamoSerializationException>(() => Read<WideItem>($$$"""{"{{{last}}}":{"NULL":true},"{{{last}}}":{"NULL":true}}""")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_UTF_8_is_refused_wherever_it_stands()
    {
        foreach (byte[] wrong in (byte[][])[[0x80], [0xC0, 0x80], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0xFE]])
        {
            IsRefused<Order>([.. "{\"Id\":{\"S\":\""u8, .. wrong, .. "\"}}"u8]);
            IsRefused<Order>([.. "{\"Id\":{\"S\":\"a\"},\"x"u8, .. wrong, .. "\":{\"S\":\"\"}}"u8]);
            IsRefused<Order>([.. "{\"Id\":{\"S\":\"a\"},\"x\":{\"S\":\""u8, .. wrong, .. "\"}}"u8]);
            IsRefused<Order>([.. "{\"Id\":{\"S\":\"a\"},\"x\":{\"M\":{\""u8, .. wrong, .. "\":{\"BOOL\":true}}}}"u8]);
            IsRefused<Order>([.. "{\"Id\":{\"S\":\"a\"},\"OtherAddresses\":{\"M\":{\""u8, .. wrong, .. "\":{\"NULL\":true}}}}"u8]);
            IsRefused<Order>([.. "{\"Id\":{\"S\":\"a\"},\"Coupons\":{\"NS\":[\""u8, .. wrong, .. "\"]}}"u8]);
        }
    }

    [Theory]
    [InlineData("""\ud800""")]
    [InlineData("""\udc00""")]
    [InlineData("""\ud800\ud800""")]
    [InlineData("""\ud800x""")]
    [InlineData("""\ud800\n""")]
    [InlineData("""\udc00\ud800""")]
    [InlineData("""\u12""")]
    [InlineData("""\u+123""")]
    [InlineData("""\x41""")]
    [InlineData("\n")]
    [InlineData("\0")]
    public void Half_of_a_surrogate_pair_and_wrong_escapes_are_refused(string text)
    {
        IsRefused<Order>(Encoding.UTF8.GetBytes($$$"""{"Id":{"S":"{{{text}}}"}}"""));
        IsRefused<Order>(Encoding.UTF8.GetBytes($$$"""{"Id":{"S":"a"},"x":{"S":"{{{text}}}"}}"""));
        IsRefused<Order>(Encoding.UTF8.GetBytes($$$"""{"Id":{"S":"a"},"{{{text}}}":{"S":"x"}}"""));
    }

    [Theory]
    [InlineData("Byte", "256")]
    [InlineData("SByte", "-129")]
    [InlineData("Int16", "32768")]
    [InlineData("UInt16", "-1")]
    [InlineData("Int32", "2147483648")]
    [InlineData("UInt32", "4294967296")]
    [InlineData("Int64", "9223372036854775808")]
    [InlineData("UInt64", "18446744073709551616")]
    [InlineData("Int32", "1.5")]
    [InlineData("Single", "1E+39")]
    [InlineData("Double", "1E+400")]
    [InlineData("Decimal", "79228162514264337593543950336")]
    [InlineData("Decimal", "0.00000000000000000000000000001")]
    [InlineData("Season", "2147483648")]
    [InlineData("TimeSpan", "922337203686")]
    [InlineData("Int32", "")]
    [InlineData("Int32", "-")]
    [InlineData("Decimal", ".")]
    [InlineData("Decimal", "1,5")]
    public void Numbers_outside_the_range_are_refused_with_their_path(string name, string number)
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => Read<NullableItem>($$$"""{"{{{name}}}":{"N":"{{{number}}}"}}"""));

        Assert.Equal((name, number, "NullableItem"), (error.AttributePath, error.OffendingValue, error.ItemType));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"Id":{"S":"a"}} x""")]
    [InlineData("""{"Id":{"S":"a"}}{}""")]
    [InlineData("""{"Id":{"S":"a"},}""")]
    [InlineData("""{,"Id":{"S":"a"}}""")]
    [InlineData("""{"Id":{"S":"a"} "x":{"S":"b"}}""")]
    [InlineData("""{"Id":{"S":"a","S":"b"}}""")]
    [InlineData("""{"Id":{"S":"a"},"x":{"X":"b"}}""")]
    [InlineData("""{"Id":{"S":"a"},"x":{"NULL":false}}""")]
    [InlineData("""{"Id":{"S":"a"},"x":{"N":1}}""")]
    [InlineData("""{"Id":{"S":"a"},"x":null}""")]
    [InlineData("""{'Id':{'S':'a'}}""")]
    [InlineData("""{"Id":{"S":"a"}/**/}""")]
    public void What_is_no_DynamoDB_JSON_is_refused(string json) => IsRefused<Order>(Encoding.UTF8.GetBytes(json));

    [Fact]
    public void A_byte_order_mark_is_refused() => IsRefused<Order>([0xEF, 0xBB, 0xBF, .. "{\"Id\":{\"S\":\"a\"}}"u8]);

    [Fact]
    public void Texts_that_repeat_are_not_made_again()
    {
        Assert.Same(ReadName(), ReadName());

        static string ReadName() => Assert.Single(Read<UnknownItem>("""{"Id":{"S":"u"},"Known":{"N":"1"},"xcolour":{"N":"1"}}""").Rest.Keys);
    }

    [Fact]
    public void A_null_is_refused() => Assert.Throws<ArgumentNullException>(() => DynamoJson.Deserialize<Order>((byte[])null!));

    private static string LastOf<T>()
        where T : IDynamoItem<T>
        => T.Layout[T.Layout.Count - 1].Name;

    private static T Read<T>(string json)
        where T : IDynamoItem<T>
        => DynamoJson.Deserialize<T>(Encoding.UTF8.GetBytes(json));

    private static void IsRefused<T>(byte[] utf8)
        where T : IDynamoItem<T>
    {
        Assert.Throws<DynamoSerializationException>(() => DynamoJson.Deserialize<T>(utf8));
        Assert.Throws<DynamoSerializationException>(() => DynamoJson.Deserialize<T>(utf8.AsSpan()));
    }
}
