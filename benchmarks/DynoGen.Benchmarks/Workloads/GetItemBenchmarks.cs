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

/// <summary>One item by its key, through the whole pipeline of the SDK's client.</summary>
[BenchmarkCategory(Workload.Get)]
public class GetItemBenchmarks : ClientBenchmarks
{
    private readonly string _sortKey = SampleItems.SortKey(0);

    private protected override async Task PrepareAsync()
    {
        MixedItem item = SampleItems.Create(0);
        Connect(new InMemoryDynamoDb().Answer("GetItem", DynamoDbJson.GetItemResponse(SampleItems.AsStored(item))));

        SameData.Require(Library.Context, item, await Context());
        SameData.Require(Library.HandMapper, item, await HandMapper());
        SameData.Require(Library.DynoGen, item, await DynoGen());
        SameData.Require(Library.DynoGenClient, item, await DynoGenClient());
        await WarmUp.RunAsync(GetType(), Context, LowLevel, HandMapper, DynoGen, DynoGenClient);
    }

    [Benchmark(Baseline = true, Description = Library.Context)]
    public Task<ContextItem> Context() =>
        SdkContext.LoadAsync<ContextItem>(SampleItems.PartitionKey, _sortKey);

    [Benchmark(Description = Library.LowLevel)]
    public Task<GetItemResponse> LowLevel() => Client.GetItemAsync(new GetItemRequest
    {
        TableName = MixedTable.Name,
        Key = new Dictionary<string, AttributeValue>(2)
        {
            ["pk"] = new AttributeValue { S = SampleItems.PartitionKey },
            ["sk"] = new AttributeValue { S = _sortKey },
        },
    });

    [Benchmark(Description = Library.HandMapper)]
    public async Task<MixedItem> HandMapper() => MixedItemMapper.FromItem((await LowLevel()).Item);

    [Benchmark(Description = Library.DynoGen)]
    public Task<GeneratedItem?> DynoGen() => Table.GetAsync(SampleItems.PartitionKey, _sortKey);

    [Benchmark(Description = Library.DynoGenClient)]
    public Task<GeneratedItem?> DynoGenClient() => BytesTable.GetAsync(SampleItems.PartitionKey, _sortKey);
}
