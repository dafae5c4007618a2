namespace DynoGen.Benchmarks.Workloads;

/// <summary>What is done, as it is named in tables, results and filters.</summary>
internal static class Workload
{
    public const string Get = "get";
    public const string Put = "put";
    public const string Query = "query";
    public const string MapRead = "map-read";
    public const string MapWrite = "map-write";
    public const string GeneratorFirstRun = "generator-first-run";
    public const string GeneratorUnrelatedEdit = "generator-unrelated-edit";
    public const string GeneratorPropertyAdded = "generator-property-added";
}
