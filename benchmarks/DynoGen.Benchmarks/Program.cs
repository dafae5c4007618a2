using DynoGen.Benchmarks.Results;
using DynoGen.Benchmarks.Running;

if (RunOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(RunOptions.Usage);
    return 2;
}

var run = Run.Of(options);
if (run.IsEmpty)
{
    Console.Error.WriteLine(options.Filter is { } filter ? $"No benchmark matches '{filter}'." : "Nothing ran.");
    return 1;
}

if (run.Failures > 0)
{
    Console.Error.WriteLine($"Benchmarks failed: {run.Failures}. The newest log in {options.ResultsFolder}/benchmarkdotnet says why.");
    return 1;
}

var environment = RunEnvironment.Current();
IReadOnlyList<Result> results = run.Results();
string path = Path.Combine(Path.GetFullPath(options.ResultsFolder), "summary.json");
new RunSummary(options.Full ? "full" : "short", environment.Machine, environment.Runtime, environment.Packages, results).WriteTo(path);

Console.WriteLine();
Console.WriteLine($"{environment.Machine}; {environment.Runtime}; AWSSDK.DynamoDBv2 {environment.Packages["AWSSDK.DynamoDBv2"]}");
Console.WriteLine("Ratios are time / bytes allocated, both of this run; below 1 is better.");
Console.WriteLine();
RatioTable.Write(Console.Out, results);
Console.WriteLine();
Console.WriteLine($"Wrote {path}");

return 0;
