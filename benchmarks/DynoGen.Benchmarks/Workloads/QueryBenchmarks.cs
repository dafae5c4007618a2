using System.Text.Json;
using Amazon.DynamoDBv2.Model;
using BenchmarkDotNet.Attributes;
using DynoGen.Benchmarks.Checks;
using DynoGen.Benchmarks.Http;
using DynoGen.Benchmarks.Models;
using DynoGen.Benchmarks.Models.Generated;
using DynoGen.Benchmarks.Models.Plain;
using DynoGen.Benchmarks.Models.SdkContext;
using DynoGen.Benchmarks.Running;

namespace DynoGen.Benchmarks.Workloads;

/// <summary>All items of a partition key that fit one page, through the whole pipeline of the SDK's client.</summary>
[BenchmarkCategory(Workload.Query)]
public class QueryBenchmarks : ClientBenchmarks
{
    private byte[] _response = [];

    [Params(10, 100, 1_000)]
    public int Items { get; set; }

    private protected override async Task PrepareAsync()
    {
        List<MixedItem> items = SampleItems.CreateMany(Items);
        _response = DynamoDbJson.QueryResponse(items.ConvertAll(SampleItems.AsStored));
        Connect(new InMemoryDynamoDb().Answer("Query", _response));

        SameData.Require(Library.Context, items, await Context());
        SameData.Require(Library.HandMapper, items, await HandMapper());
        SameData.Require(Library.DynoGen, items, await DynoGen());
        SameData.Require(Library.DynoGenClient, items, await DynoGenClient());
        await WarmUp.RunAsync(GetType(), Context, LowLevel, HandMapper, DynoGen, DynoGenClient);
    }

    [Benchmark(Baseline = true, Description = Library.Context)]
    public Task<List<ContextItem>> Context() =>
        SdkContext.QueryAsync<ContextItem>(SampleItems.PartitionKey).GetRemainingAsync();

    [Benchmark(Description = Library.LowLevel)]
    public Task<QueryResponse> LowLevel() => Client.QueryAsync(new QueryRequest
    {
        TableName = MixedTable.Name,
        KeyConditionExpression = "pk = :pk",
        ExpressionAttributeValues = new Dictionary<string, AttributeValue>(1)
        {
            [":pk"] = new AttributeValue { S = SampleItems.PartitionKey },
        },
    });

    [Benchmark(Description = Library.HandMapper)]
    public async Task<List<MixedItem>> HandMapper()
    {
        QueryResponse response = await LowLevel();
        var items = new List<MixedItem>(response.Items.Count);
        foreach (Dictionary<string, AttributeValue> item in response.Items)
            items.Add(MixedItemMapper.FromItem(item));
        return items;
    }

    [Benchmark(Description = Library.DynoGen)]
    public Task<List<GeneratedItem>> DynoGen() => Table.Query(SampleItems.PartitionKey).ToListAsync();

    /// <summary>What going through the bytes costs by itself: no pipeline, no checksum, no objects.</summary>
    [Benchmark(Description = Library.Tokens)]
    public int Tokens()
    {
        int tokens = 0;
        var reader = new Utf8JsonReader(_response);
        while (reader.Read())
            tokens++;
        return tokens;
    }

    [Benchmark(Description = Library.DynoGenClient)]
    public Task<List<GeneratedItem>> DynoGenClient() => BytesTable.Query(SampleItems.PartitionKey).ToListAsync();
}
