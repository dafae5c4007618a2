using Amazon.DynamoDBv2.Model;
using DynoGen.Tests.Errors;
using DynoGen.Tests.Polymorphism.Models;
using DynoGen.Tests.Tables;

namespace DynoGen.Tests.Polymorphism;

/// <summary>Item types that are several types: the table gives each item back as what it was.</summary>
public sealed class PolymorphicItemTests : IDisposable
{
    private readonly RecordingClient _client = new();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task A_table_keeps_and_returns_items_of_each_type()
    {
        DynamoTable<PetItem> pets = new(_client);
        _client.Respond(new PutItemResponse(), new PutItemResponse());

        await pets.PutAsync(new DogItem { Id = "d", Name = "Rex", Tricks = 3 });
        await pets.PutAsync(new CatItem { Id = "c", IsIndoor = true });
        Dictionary<string, AttributeValue>[] sent = [.. _client.Sent.Select(sent => ((PutItemRequest)sent.Request).Item)];
        _client.Respond(new GetItemResponse { Item = sent[0] }, new ScanResponse { Items = [.. sent] });
        PetItem? one = await pets.GetAsync("d");
        List<PetItem> all = await pets.Scan().ToListAsync();

        Assert.Equal("""{"$type":{"S":"dog"},"Id":{"S":"d"},"Name":{"S":"Rex"},"Tricks":{"N":"3"}}""", Forms.AttributeJson.Of(sent[0]));
        Assert.Equal("""{"$type":{"S":"cat"},"Id":{"S":"c"},"IsIndoor":{"BOOL":true}}""", Forms.AttributeJson.Of(sent[1]));
        Assert.Equal(3, Assert.IsType<DogItem>(one).Tricks);
        Assert.IsType<DogItem>(all[0]);
        Assert.True(Assert.IsType<CatItem>(all[1]).IsIndoor);
    }

    [Fact]
    public void Items_have_the_key_of_their_base() => Assert.Equal(new PetItem.Key("d"), new DogItem { Id = "d" }.GetKey());

    [Fact]
    public void Old_names_are_read() =>
        Assert.IsType<CatItem>(Shapes.Converted.FromJson<PetItem>("""{"Id":{"S":"c"},"IsIndoor":{"BOOL":false},"$type":{"S":"kitten"}}"""));

    [Fact]
    public async Task An_item_of_a_type_without_a_name_is_not_sent()
    {
        DynamoSerializationException error =
            await Assert.ThrowsAsync<DynamoSerializationException>(() => new DynamoTable<PetItem>(_client).PutAsync(new FerretItem { Id = "f" }));

        Assert.Equal("PetItem: PetItem has no [DynamoDerived], or [DynamoDBPolymorphicType], for FerretItem. Add one, so that the value can be read back as what it is.", error.Message);
        Assert.Empty(_client.Sent);
    }

    [Fact]
    public void An_item_of_an_unknown_type_is_an_error()
    {
        DynamoSerializationException error = Failure.OnRead<PetItem>("$type", """{"Id":{"S":"x"},"$type":{"S":"parrot"}}""", "parrot");

        Assert.Equal("PetItem.$type: the attribute names no known type; known are dog, cat, kitten.", error.Message);
    }

    [Fact]
    public void Values_of_a_base_that_is_no_other_type_have_no_discriminator()
    {
        AccountItem[] items = [new("a"), new PaidAccount("b", 9.5m)];

        Assert.Equal("""{"Id":{"S":"a"}}""", Shapes.Converted.ToJson(items[0]));
        Assert.Equal("""{"$type":{"S":"paid"},"Id":{"S":"b"},"Price":{"N":"9.5"}}""", Shapes.Converted.ToJson(items[1]));
        Assert.Equal(items, items.Select(Shapes.Converted.ThereAndBack));
    }
}
