using System.Text;
using System.Text.Json;
using Amazon.DynamoDBv2.Model;
using Amazon.DynamoDBv2.Model.Internal.MarshallTransformations;
using Amazon.Runtime.Internal.Transform;
using DynoGen.Tests.RoundTrips;
using DynoGen.Tests.Values;
using FsCheck;

namespace DynoGen.Tests.Forms;

/// <summary>What we send is what the AWS SDK would send for the same item, and what we read is what it would read.</summary>
public class SdkWireTests
{
    private const int Cases = 100;

    [Fact]
    public void What_is_sent_equals_what_the_SDK_sends()
    {
        SendsTheSame(ScalarItems.Scalars);
        SendsTheSame(ScalarItems.Nullables);
        SendsTheSame(CollectionItems.Lists);
        SendsTheSame(CollectionItems.Sets);
        SendsTheSame(CollectionItems.Dictionaries);
        SendsTheSame(CollectionItems.Nested);
        SendsTheSame(FeatureItems.Scalars);
        SendsTheSame(FeatureItems.Figures);
        SendsTheSame(FeatureItems.Objects);
        SendsTheSame(FeatureItems.Unknown);
    }

    [Fact]
    public void What_is_read_equals_what_the_SDK_reads()
    {
        ReadsTheSame(ScalarItems.Scalars);
        ReadsTheSame(ScalarItems.Nullables);
        ReadsTheSame(CollectionItems.Lists);
        ReadsTheSame(CollectionItems.Sets);
        ReadsTheSame(CollectionItems.Dictionaries);
        ReadsTheSame(CollectionItems.Nested);
        ReadsTheSame(FeatureItems.Scalars);
        ReadsTheSame(FeatureItems.Figures);
        ReadsTheSame(FeatureItems.Objects);
        ReadsTheSame(FeatureItems.Unknown);
    }

    [Fact]
    public void Nothing_is_escaped_that_need_not_be()
    {
        string text = "+ < > & ' / é ü 日本 📦 \u2028 \ue000 \u007f";

        string json = Encoding.UTF8.GetString(DynamoJson.Serialize(new Models.Types.NullableItem { String = text }));

        Assert.Equal("{\"Id\":{\"S\":\"id\"},\"String\":{\"S\":\"" + text + "\"}}", json);
        Assert.Equal(text, DynamoJson.Deserialize<Models.Types.NullableItem>(Encoding.UTF8.GetBytes(json)).String);
    }

    private static void SendsTheSame<T>(Gen<T> items)
        where T : IDynamoItem<T>
        => Properties.Hold(items, Cases, item =>
        {
            PutItemRequest request = new() { TableName = "t", Item = item.ToItem() };
            using JsonDocument theirs = JsonDocument.Parse(PutItemRequestMarshaller.Instance.Marshall(request).ContentStream);
            using JsonDocument ours = JsonDocument.Parse(DynamoJson.Serialize(item));

            Assert.True(JsonElement.DeepEquals(theirs.RootElement.GetProperty("Item"), ours.RootElement), "The SDK sends " + theirs.RootElement.GetRawText());
        });

    // As sent, with white space and escapes, and with the attributes in another order.
    private static void ReadsTheSame<T>(Gen<T> items)
        where T : IDynamoItem<T>
        => Properties.Hold(items, Cases, item =>
        {
            Dictionary<string, AttributeValue> stored = item.ToItem();
            Dictionary<string, AttributeValue> shuffled = new(stored.OrderByDescending(entry => string.GetHashCode(entry.Key, StringComparison.Ordinal) & 0xFF));
            foreach (string json in (string[])[TreeJson.Compact(stored)!, TreeJson.Awkward(stored)!, TreeJson.Compact(shuffled)!, TreeJson.Awkward(shuffled)!])
            {
                T theirs = T.FromItem(AsTheSdkReads(json));
                T ours = DynamoJson.Deserialize<T>(Encoding.UTF8.GetBytes(json));

                Assert.Equal(Encoding.UTF8.GetString(DynamoJson.Serialize(theirs)), Encoding.UTF8.GetString(DynamoJson.Serialize(ours)));
            }
        });

    private static Dictionary<string, AttributeValue> AsTheSdkReads(string json)
    {
        using MemoryStream body = new(Encoding.UTF8.GetBytes($$"""{"Item":{{json}}}"""));
        using JsonUnmarshallerContext context = new(body, false, null, false);
        return ((GetItemResponse)GetItemResponseUnmarshaller.Instance.Unmarshall(context)).Item;
    }
}
