using DynoGen.Tests.Tables;

namespace DynoGen.Tests.Limits;

/// <summary>Checks that an item is refused by the table, and that nothing of it was sent.</summary>
internal static class Refused
{
    public static async Task<DynamoSerializationException> OnPut<T>(T item)
        where T : IDynamoItem<T>
    {
        using RecordingClient client = new();

        DynamoSerializationException error = await Assert.ThrowsAsync<DynamoSerializationException>(() => new DynamoTable<T>(client).PutAsync(item));

        Assert.Equal(T.Layout.TypeName, error.ItemType);
        Assert.Empty(client.Sent);
        return error;
    }

    public static async Task<DynamoSerializationException> OnPut<T>(string path, T item)
        where T : IDynamoItem<T>
    {
        DynamoSerializationException error = await OnPut(item);

        Assert.Equal(path, error.AttributePath);
        return error;
    }

    public static async Task IsNot<T>(T item)
        where T : IDynamoItem<T>
    {
        using RecordingClient client = new();
        client.Respond(new Amazon.DynamoDBv2.Model.PutItemResponse());

        await new DynamoTable<T>(client).PutAsync(item);

        Assert.Single(client.Sent);
    }
}
