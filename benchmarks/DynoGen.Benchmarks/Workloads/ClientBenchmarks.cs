using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.DataModel;
using BenchmarkDotNet.Attributes;
using DynoGen.Benchmarks.Http;
using DynoGen.Benchmarks.Models.Generated;

namespace DynoGen.Benchmarks.Workloads;

/// <summary>One SDK client over memory, and what every library needs on top of it.</summary>
public abstract class ClientBenchmarks
{
    private protected AmazonDynamoDBClient Client { get; private set; } = null!;

    /// <summary>The SDK's object persistence model at its best: its current conversion, and no DescribeTable call.</summary>
    private protected DynamoDBContext SdkContext { get; private set; } = null!;

    // Not async: an in-process run of BenchmarkDotNet 0.14 does not wait for a setup that returns a task.
    [GlobalSetup]
    public void SetUp() => PrepareAsync().GetAwaiter().GetResult();

    [GlobalCleanup]
    public void CleanUp()
    {
        SdkContext.Dispose();
        Client.Dispose();
        BytesClient.Dispose();
    }

    /// <summary>Connects, proves that every library gives the same data, warms up.</summary>
    private protected abstract Task PrepareAsync();

    private protected DynamoTable<GeneratedItem> Table { get; private set; } = null!;

    private protected DynoGenClient BytesClient { get; private set; } = null!;

    /// <summary>The same table over the client that reads and writes bytes.</summary>
    private protected DynamoTable<GeneratedItem> BytesTable { get; private set; } = null!;

    private protected void Connect(InMemoryDynamoDb dynamoDb)
    {
        Client = InMemoryClient.Create(dynamoDb);
        SdkContext = new DynamoDBContextBuilder()
            .WithDynamoDBClient(() => Client)
            .ConfigureContext(config =>
            {
                config.Conversion = DynamoDBEntryConversion.V2;
                config.DisableFetchingTableMetadata = true;
            })
            .Build();
        Table = new DynamoTable<GeneratedItem>(Client);
        BytesClient = InMemoryClient.CreateDynoGen(dynamoDb);
        BytesTable = new DynamoTable<GeneratedItem>(BytesClient);
    }
}
