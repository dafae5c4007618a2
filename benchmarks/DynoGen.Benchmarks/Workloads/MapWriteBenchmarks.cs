using Amazon.DynamoDBv2;
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

/// <summary>One object to the low-level client's form: the mapping alone, no request.</summary>
[BenchmarkCategory(Workload.MapWrite)]
public class MapWriteBenchmarks : ClientBenchmarks
{
    private readonly MixedItem _item = SampleItems.Create(0);
    private readonly ContextItem _contextItem = SampleItems.CreateAs<ContextItem>(0);
    private readonly GeneratedItem _generatedItem = SampleItems.CreateAs<GeneratedItem>(0);

    private protected override async Task PrepareAsync()
    {
        Connect(new InMemoryDynamoDb());

        SameData.Require(Library.Context, _item, MixedItemMapper.FromItem(Context()));
        SameData.Require(Library.HandMapper, _item, MixedItemMapper.FromItem(HandMapper()));
        SameData.Require(Library.DynoGen, _item, MixedItemMapper.FromItem(DynoGen()));
        await WarmUp.RunAsync(GetType(), Context, HandMapper, DynoGen);
    }

    [Benchmark(Baseline = true, Description = Library.Context)]
    public Dictionary<string, AttributeValue> Context() =>
        SdkContext.ToDocument(_contextItem).ToAttributeMap(DynamoDBEntryConversion.V2);

    [Benchmark(Description = Library.HandMapper)]
    public Dictionary<string, AttributeValue> HandMapper() => MixedItemMapper.ToItem(_item);

    [Benchmark(Description = Library.DynoGen)]
    public Dictionary<string, AttributeValue> DynoGen() => _generatedItem.ToItem();
}
