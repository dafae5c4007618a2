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

/// <summary>Writes one whole item, through the whole pipeline of the SDK's client.</summary>
/// <remarks><c>DynamoDBContext</c> has no put of its own: <c>SaveAsync</c> sends an UpdateItem that sets every attribute.</remarks>
[BenchmarkCategory(Workload.Put)]
public class PutItemBenchmarks : ClientBenchmarks
{
    private readonly MixedItem _item = SampleItems.Create(0);
    private readonly ContextItem _contextItem = SampleItems.CreateAs<ContextItem>(0);
    private readonly GeneratedItem _generatedItem = SampleItems.CreateAs<GeneratedItem>(0);
    private readonly Dictionary<string, AttributeValue> _attributes = MixedItemMapper.ToItem(SampleItems.Create(0));

    private protected override async Task PrepareAsync()
    {
        InMemoryDynamoDb dynamoDb = new InMemoryDynamoDb()
            .Answer("PutItem", DynamoDbJson.EmptyResponse)
            .Answer("UpdateItem", DynamoDbJson.EmptyResponse);
        Connect(dynamoDb);

        string expected = SentItem.From(await dynamoDb.CaptureRequestAsync(LowLevel));
        SameData.RequireText(Library.Context, expected, SentItem.From(await dynamoDb.CaptureRequestAsync(Context)));
        SameData.RequireText(Library.HandMapper, expected, SentItem.From(await dynamoDb.CaptureRequestAsync(HandMapper)));
        SameData.RequireText(Library.DynoGen, expected, SentItem.From(await dynamoDb.CaptureRequestAsync(DynoGen)));
        SameData.RequireText(Library.DynoGenClient, expected, SentItem.From(await dynamoDb.CaptureRequestAsync(DynoGenClient)));
        await WarmUp.RunAsync(GetType(), Context, LowLevel, HandMapper, DynoGen, DynoGenClient);
    }

    [Benchmark(Baseline = true, Description = Library.Context)]
    public Task Context() => SdkContext.SaveAsync(_contextItem);

    [Benchmark(Description = Library.LowLevel)]
    public Task<PutItemResponse> LowLevel() =>
        Client.PutItemAsync(new PutItemRequest { TableName = MixedTable.Name, Item = _attributes });

    [Benchmark(Description = Library.HandMapper)]
    public Task<PutItemResponse> HandMapper() =>
        Client.PutItemAsync(new PutItemRequest { TableName = MixedTable.Name, Item = MixedItemMapper.ToItem(_item) });

    [Benchmark(Description = Library.DynoGen)]
    public Task DynoGen() => Table.PutAsync(_generatedItem);

    [Benchmark(Description = Library.DynoGenClient)]
    public Task DynoGenClient() => BytesTable.PutAsync(_generatedItem);
}
