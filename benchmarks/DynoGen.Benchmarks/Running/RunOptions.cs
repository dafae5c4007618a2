namespace DynoGen.Benchmarks.Running;

/// <summary>What the command line asks for.</summary>
/// <param name="Full">The long job instead of the short one.</param>
/// <param name="Filter">Part of a workload's, library's or benchmark's name; <c>*</c> and <c>?</c> stand for anything.</param>
/// <param name="ResultsFolder">Where the summary and BenchmarkDotNet's own files go.</param>
internal sealed record RunOptions(bool Full, string? Filter, string ResultsFolder)
{
    public const string Usage = "usage: run.sh [--full] [--filter <part of a workload, library or benchmark name>] [--results <folder>]";

    /// <summary>Null when the arguments make no sense.</summary>
    public static RunOptions? Parse(string[] arguments)
    {
        var options = new RunOptions(Full: false, Filter: null, ResultsFolder: "results");
        for (int index = 0; index < arguments.Length; index++)
        {
            string? value = index + 1 < arguments.Length ? arguments[index + 1] : null;
            switch (arguments[index], value)
            {
                case ("--full", _):
                    options = options with { Full = true };
                    break;
                case ("--filter", not null):
                    options = options with { Filter = value };
                    index++;
                    break;
                case ("--results", not null):
                    options = options with { ResultsFolder = value };
                    index++;
                    break;
                default:
                    return null;
            }
        }

        return options;
    }
}
