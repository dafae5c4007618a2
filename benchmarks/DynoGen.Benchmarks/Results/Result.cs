using System.Text.Json.Serialization;
using BenchmarkDotNet.Mathematics;
using BenchmarkDotNet.Reports;

namespace DynoGen.Benchmarks.Results;

/// <summary>One row of the results: what every round of a run measured of one benchmark, taken together.</summary>
internal sealed record Result(string Workload, string Library, int Items, double MedianNs, long AllocatedBytes)
{
    /// <summary>How far apart the middle half of the iterations lies, as a share of the median: how quiet the machine was.</summary>
    [JsonIgnore]
    public double Spread { get; init; }

    /// <param name="rounds">The reports of one benchmark. None may have failed; the last counted bytes.</param>
    public static Result From(IReadOnlyList<BenchmarkReport> rounds)
    {
        var subject = Subject.Of(rounds[0].BenchmarkCase);
        var times = new Statistics(rounds.SelectMany(round => round.GetResultRuns()).Select(run => run.GetAverageTime().Nanoseconds));
        long bytes = rounds[^1].GcStats.GetBytesAllocatedPerOperation(rounds[^1].BenchmarkCase) ?? 0;
        return new Result(subject.Workload, subject.Library, subject.Items, Math.Round(times.Median, 1), bytes)
        {
            Spread = times.InterquartileRange / times.Median,
        };
    }
}
