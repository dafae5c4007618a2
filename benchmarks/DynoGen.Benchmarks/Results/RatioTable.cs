using System.Globalization;
using DynoGen.Benchmarks.Workloads;

namespace DynoGen.Benchmarks.Results;

/// <summary>
/// The results as a Markdown table. Every ratio is between two rows of one run, workload and size: time / bytes allocated,
/// below 1 is better than the library that the column names.
/// </summary>
internal static class RatioTable
{
    private static readonly string[] s_header =
        ["workload", "items", "library", "median", "spread", "per item", "allocated", "vs " + Library.Context, "vs hand mapper"];

    public static void Write(TextWriter output, IReadOnlyList<Result> results)
    {
        List<string[]> rows = [s_header, .. results.Select(result => Row(result, results))];
        int[] widths = [.. s_header.Select((_, column) => rows.Max(row => row[column].Length))];
        rows.Insert(1, [.. widths.Select(width => new string('-', width))]);
        foreach (string[] row in rows)
            output.WriteLine("| " + string.Join(" | ", row.Select((cell, column) => cell.PadRight(widths[column]))) + " |");
    }

    private static string[] Row(Result result, IReadOnlyList<Result> results) =>
    [
        result.Workload,
        result.Items.ToString(CultureInfo.InvariantCulture),
        result.Library,
        DisplayText.Time(result.MedianNs),
        DisplayText.Spread(result.Spread),
        DisplayText.Time(result.MedianNs / result.Items),
        DisplayText.Bytes(result.AllocatedBytes),
        Against(Library.Context, result, results),
        Against(Library.HandMapper, result, results),
    ];

    private static string Against(string library, Result result, IReadOnlyList<Result> results)
    {
        Result? other = results.FirstOrDefault(
            candidate => candidate.Library == library && candidate.Workload == result.Workload && candidate.Items == result.Items);
        if (other is null)
            return "-";

        string time = DisplayText.Ratio(result.MedianNs / other.MedianNs);
        string bytes = DisplayText.Ratio((double)result.AllocatedBytes / other.AllocatedBytes);
        return $"{time} / {bytes}";
    }
}
