using Amazon.DynamoDBv2.DocumentModel;
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

/// <summary>One item from the low-level client's form to an object: the mapping alone, no request.</summary>
[BenchmarkCategory(Workload.MapRead)]
public class MapReadBenchmarks : ClientBenchmarks
{
    private readonly Dictionary<string, AttributeValue> _attributes = SampleItems.AsStored(SampleItems.Create(0));

    private protected override async Task PrepareAsync()
    {
        Connect(new InMemoryDynamoDb());

        MixedItem item = SampleItems.Create(0);
        SameData.Require(Library.Context, item, Context());
        SameData.Require(Library.HandMapper, item, HandMapper());
        SameData.Require(Library.DynoGen, item, DynoGen());
        await WarmUp.RunAsync(GetType(), Context, HandMapper, DynoGen);
    }

    [Benchmark(Baseline = true, Description = Library.Context)]
    public ContextItem Context() =>
        SdkContext.FromDocument<ContextItem>(Document.FromAttributeMap(_attributes));

    [Benchmark(Description = Library.HandMapper)]
    public MixedItem HandMapper() => MixedItemMapper.FromItem(_attributes);

    [Benchmark(Description = Library.DynoGen)]
    public GeneratedItem DynoGen() => GeneratedItem.FromItem(_attributes);
}
