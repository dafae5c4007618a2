using Amazon.DynamoDBv2;

namespace DynoGen.IntegrationTests.Engines;

/// <summary>A table of its own for one test, created from the model and deleted at the end.</summary>
internal sealed class TemporaryTable<T> : IAsyncDisposable
    where T : IDynamoItem<T>
{
    private readonly PageCount _pages;

    private TemporaryTable(AmazonDynamoDBClient client)
    {
        Client = client;
        _pages = new PageCount(client);
        Table = new DynamoTable<T>(client, TemporaryName.Next());
    }

    public AmazonDynamoDBClient Client { get; }

    /// <summary>How many pages were requested so far.</summary>
    public int Pages => _pages.Pages;

    public DynamoTable<T> Table { get; }

    public static async Task<TemporaryTable<T>> CreateAsync(string engine = Engine.DynamoDb)
    {
        TemporaryTable<T> table = new(Engine.Connect(engine));
        await table.Table.CreateTableAsync();
        return table;
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DeleteTableAsync(Table.TableName);
        Client.Dispose();
    }
}
