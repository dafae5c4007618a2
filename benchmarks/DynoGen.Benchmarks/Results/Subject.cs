using System.Reflection;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Running;

namespace DynoGen.Benchmarks.Results;

/// <summary>What a benchmark measured.</summary>
/// <param name="Items">Items in the page, or types that the generator handles.</param>
internal readonly record struct Subject(string Workload, string Library, int Items)
{
    public static Subject Of(BenchmarkCase benchmark) => new(
        benchmark.Descriptor.Categories.Single(),
        benchmark.Descriptor.WorkloadMethod.GetCustomAttribute<BenchmarkAttribute>()!.Description!,
        benchmark.Parameters.Items.Select(parameter => parameter.Value).OfType<int>().FirstOrDefault(1));
}
