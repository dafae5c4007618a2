using System.Diagnostics.CodeAnalysis;
using Amazon;
using Amazon.DynamoDBv2.Model;
using DynoGen.Tests.Errors;
using DynoGen.Tests.Forms;
using DynoGen.Tests.Models.Nesting;
using DynoGen.Tests.Models.Shapes;
using DynoGen.Tests.Models.Types;
using DynoGen.Tests.RoundTrips;
using DynoGen.Tests.StoredForms;
using DynoGen.Tests.Tables;
using DynoGen.Tests.Values;
using FsCheck;

namespace DynoGen.Tests.ProcessState;

/// <summary>
/// The SDK can be told to fill every collection with an empty one, as its versions before 4 did. Then an AttributeValue has all of them, and
/// only the SDK's own marks tell which of them counts.
/// </summary>
[Collection(nameof(OneAtATime))]
public sealed class InitializedCollectionsTests : IDisposable
{
    private const int Cases = 100;

    public InitializedCollectionsTests() => AWSConfigs.InitializeCollections = true;

    public void Dispose() => AWSConfigs.InitializeCollections = false;

    [Fact]
    public void The_setting_really_fills_every_collection()
    {
        AttributeValue value = new() { S = "text" };

        Assert.NotNull(value.M);
        Assert.NotNull(value.L);
        Assert.NotNull(value.NS);
    }

    [Fact]
    public void Everything_comes_back()
    {
        ComesBack(ScalarItems.Scalars);
        ComesBack(ScalarItems.Nullables);
        ComesBack(ScalarItems.Enums);
        ComesBack(CollectionItems.Arrays);
        ComesBack(CollectionItems.Lists);
        ComesBack(CollectionItems.NullableElements);
        ComesBack(CollectionItems.Sets);
        ComesBack(CollectionItems.Dictionaries);
        ComesBack(CollectionItems.Nested);
    }

    [Fact]
    public void Empty_lists_and_maps_are_marked_as_such()
    {
        EmptyItem item = new() { Text = "", Bytes = [], Array = [], List = [], Map = [], Texts = [], Numbers = [], Binaries = [], MaybeList = [], MaybeMap = [] };

        string stored = Stored.Of(item);

        Assert.Equal(
            """{"Text":{"S":""},"Bytes":{"B":""},"Array":{"L":[]},"List":{"L":[]},"MaybeList":{"L":[]},"Map":{"M":{}},"MaybeMap":{"M":{}}}""", stored);
        Assert.Empty(Stored.Read<EmptyItem>(stored).MaybeMap!);
        Assert.Empty(Stored.Read<EmptyItem>(stored).List);
    }

    [Fact]
    public void Empty_lists_and_maps_inside_others_are_marked_too()
    {
        Order item = new() { Lines = [new() { Sku = "s", Options = [] }], Grid = [[], [1]], OtherAddresses = new() { ["none"] = null } };

        string json = AttributeJson.Of(BothForms.Write(item));

        Assert.Contains("\"Options\":{\"M\":{}}", json, StringComparison.Ordinal);
        Assert.Contains("\"Grid\":{\"L\":[{\"L\":[]},{\"L\":[{\"N\":\"1\"}]}]}", json, StringComparison.Ordinal);
        Assert.Contains("\"OtherAddresses\":{\"M\":{\"none\":{\"NULL\":true}}}", json, StringComparison.Ordinal);
        Assert.Equal(json, AttributeJson.Of(BothForms.Write(BothForms.ThereAndBack(item))));
    }

    [Fact]
    public void Types_without_any_attribute_to_write_are_an_empty_M()
    {
        ClassItem item = new() { Id = "a", Tags = [] };
        TreeItem tree = new() { Root = new Node { Name = "n" } };

        Assert.Contains("\"Tags\":{\"L\":[]}", AttributeJson.Of(BothForms.Write(item)), StringComparison.Ordinal);
        Assert.Contains("\"ByName\":{\"M\":{}}", AttributeJson.Of(BothForms.Write(tree)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_type_is_still_told_from_an_empty_collection()
    {
        Failure.OnRead<Order>("Grid[0]", """{"Id":{"S":"o"},"Grid":{"L":[{"S":"text"}]}}""", "text");
        Failure.OnRead<Order>("Coupons", """{"Id":{"S":"o"},"Coupons":{"N":"1234"}}""", "1234");
        Failure.OnRead<Order>("OtherAddresses.a.City", """{"Id":{"S":"o"},"OtherAddresses":{"M":{"a":{"M":{"Street":{"S":"s"},"City":{"BOOL":true}}}}}}""", true);
        Failure.OnRead<Order>("Lines", """{"Id":{"S":"o"},"Lines":{"M":{}}}""", new Dictionary<string, AttributeValue>());
        Failure.OnRead<Order>("ShipTo", """{"Id":{"S":"o"},"ShipTo":{"L":[]}}""", new List<AttributeValue>());
    }

    [Fact]
    public void The_offending_value_is_the_one_that_is_set()
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => Stored.Read<NullableItem>("""{"Int32":{"NS":["1","2"]}}"""));

        Assert.Equal(["1", "2"], Assert.IsType<List<string>>(error.OffendingValue, exactMatch: false));
    }

    [Fact]
    public void A_value_without_any_content_is_refused()
    {
        Failure.OnRead<Order>("Lines", """{"Id":{"S":"o"},"Lines":{}}""", null);
        Failure.OnRead<Order>("OtherAddresses", """{"Id":{"S":"o"},"OtherAddresses":{}}""", null);
        Failure.OnRead<Order>("ShipTo", """{"Id":{"S":"o"},"ShipTo":{}}""", null);
        Failure.OnRead<Order>("Coupons", """{"Id":{"S":"o"},"Coupons":{}}""", null);
    }

    [Fact]
    public void NULL_is_still_null() => Assert.Null(Stored.Read<NullableItem>("""{"Int32":{"NULL":true}}""").Int32);

    [Fact]
    public async Task A_response_with_empty_collections_has_no_item()
    {
        using RecordingClient client = new();
        client.Respond(new GetItemResponse());

        Assert.Null(await new DynamoTable<ClassItem>(client).GetAsync("a", 1));
    }

    [Fact]
    public async Task A_page_with_empty_collections_is_the_last()
    {
        using RecordingClient client = new();
        client.Respond(new ScanResponse());

        Assert.Empty(await new DynamoTable<ClassItem>(client).Scan().ToListAsync());
        Assert.Single(client.Sent);
    }

    private static void ComesBack<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(Gen<T> items)
        where T : IDynamoItem<T>
        => Properties.Hold(items, Cases, item => BothForms.ComeBack(item, Same.Properties));
}
