using System.Text.Encodings.Web;
using System.Text.Json;

namespace DynoGen.Benchmarks.Results;

/// <summary>What <c>summary.json</c> holds.</summary>
internal sealed record RunSummary(
    string Job,
    string Machine,
    string Runtime,
    IReadOnlyDictionary<string, string> Packages,
    IReadOnlyList<Result> Results)
{
    private static readonly JsonSerializerOptions s_readable = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public void WriteTo(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, JsonSerializer.Serialize(this, s_readable) + "\n");
    }
}
