using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using DynoGen.Benchmarks.Generator;
using DynoGen.Benchmarks.Results;
using DynoGen.Benchmarks.Workloads;

namespace DynoGen.Benchmarks.Running;

/// <summary>
/// Every benchmark that compares libraries, several times over, then the others once. A shared machine is faster in one minute and
/// slower in the next; rounds spread that over all libraries, where one long round would give it to whichever had its turn.
/// </summary>
internal sealed class Run
{
    private static readonly Type[] s_compared =
    [
        typeof(GetItemBenchmarks),
        typeof(PutItemBenchmarks),
        typeof(QueryBenchmarks),
        typeof(MapReadBenchmarks),
        typeof(MapWriteBenchmarks),
    ];

    // Last: its compilations stay in memory, and nothing else should be collecting around them.
    private static readonly Type[] s_alone = [typeof(GeneratorBenchmarks)];

    private readonly List<BenchmarkReport> _reports = [];

    private Run()
    {
    }

    /// <summary>How many benchmarks gave no time.</summary>
    public int Failures => _reports.Count(Failed);

    public bool IsEmpty => _reports.Count == 0;

    public static Run Of(RunOptions options)
    {
        var run = new Run();
        var progress = new ProgressLines(Console.Out);
        for (int round = 1; round <= RunConfig.Rounds && run.Failures == 0; round++)
        {
            // Bytes are the same in every round; counted in the last, the JIT compiler has had most time.
            bool countBytes = round == RunConfig.Rounds;
            progress.Part = $"round {round} of {RunConfig.Rounds}";
            run.Measure(s_compared, RunConfig.Create(options, progress, countBytes));
        }

        if (run.Failures > 0)
            return run;

        progress.Part = "generator";
        run.Measure(s_alone, RunConfig.Create(options, progress, countBytes: true));
        return run;
    }

    public static bool Failed(BenchmarkReport report) => !report.Success || report.ResultStatistics is null;

    /// <summary>One row for each benchmark, in the order in which they ran. Only for a run without failures.</summary>
    public IReadOnlyList<Result> Results() =>
    [
        .. _reports
            .GroupBy(report => Subject.Of(report.BenchmarkCase))
            .Select(rounds => Result.From([.. rounds])),
    ];

    private void Measure(Type[] benchmarks, IConfig config) =>
        _reports.AddRange(BenchmarkRunner.Run(benchmarks, config).SelectMany(summary => summary.Reports));
}
