using System.IO.Enumeration;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using DynoGen.Benchmarks.Results;
using Perfolizer.Horology;

namespace DynoGen.Benchmarks.Running;

/// <summary>How BenchmarkDotNet runs: its log in a file, progress on the console.</summary>
internal static class RunConfig
{
    public const int Rounds = 3;

    public static ManualConfig Create(RunOptions options, ProgressLines progress, bool countBytes)
    {
        ManualConfig config = ManualConfig.CreateEmpty()
            .WithArtifactsPath(Path.Combine(Path.GetFullPath(options.ResultsFolder), "benchmarkdotnet"))
            .AddJob(options.Full ? FullJob() : ShortJob())
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(NullLogger.Instance)
            .AddEventProcessor(progress);
        if (countBytes)
            config.AddDiagnoser(MemoryDiagnoser.Default);
        if (options.Filter is { } filter)
            config.AddFilter(new SimpleFilter(benchmark => Matches(benchmark, filter)));
        return config;
    }

    // In one process, so that the SDK's code is compiled and optimized once and not in each of a hundred processes: most of a
    // short run would go into that otherwise.
    private static Job ShortJob() => new Job("Short")
        .WithToolchain(InProcessEmitToolchain.Instance)
        .WithWarmupCount(1)
        .WithIterationTime(TimeInterval.FromMilliseconds(60))
        .WithIterationCount(5)
        .WithGcForce(false)
        .WithEvaluateOverhead(false);

    // A process for each benchmark and round.
    private static Job FullJob() => new Job("Full")
        .WithLaunchCount(1)
        .WithIterationTime(TimeInterval.FromMilliseconds(250))
        .WithIterationCount(15);

    private static bool Matches(BenchmarkCase benchmark, string filter)
    {
        var subject = Subject.Of(benchmark);
        string method = $"{benchmark.Descriptor.Type.Name}.{benchmark.Descriptor.WorkloadMethod.Name}";
        string name = $"{subject.Workload} {subject.Items} {subject.Library} {method}";
        return FileSystemName.MatchesSimpleExpression($"*{filter}*", name);
    }
}
