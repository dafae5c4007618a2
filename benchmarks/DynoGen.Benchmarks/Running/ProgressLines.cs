using BenchmarkDotNet.EventProcessors;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using DynoGen.Benchmarks.Results;

namespace DynoGen.Benchmarks.Running;

/// <summary>One line a benchmark instead of BenchmarkDotNet's hundred.</summary>
internal sealed class ProgressLines(TextWriter output) : EventProcessor
{
    private int _total;
    private int _done;

    /// <summary>What part of the run follows.</summary>
    public string Part { get; set; } = "";

    public override void OnStartBuildStage(IReadOnlyList<BuildPartition> partitions)
    {
        _done = 0;
        _total = partitions.Sum(partition => partition.Benchmarks.Length);
    }

    public override void OnEndRunBenchmark(BenchmarkCase benchmarkCase, BenchmarkReport report)
    {
        var subject = Subject.Of(benchmarkCase);
        string outcome = Run.Failed(report) ? "FAILED" : DisplayText.Time(report.ResultStatistics!.Median);
        output.WriteLine($"{Part} [{++_done}/{_total}] {subject.Workload}, {subject.Items}, {subject.Library}: {outcome}");
    }
}
