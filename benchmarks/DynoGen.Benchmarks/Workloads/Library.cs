namespace DynoGen.Benchmarks.Workloads;

/// <summary>What is compared, as it is named in tables and results.</summary>
internal static class Library
{
    public const string Context = "DynamoDBContext";
    public const string LowLevel = "low-level, not mapped";
    public const string HandMapper = "low-level + hand mapper";
    public const string DynoGen = "DynoGen";
    public const string DynoGenClient = "DynoGen, DynoGenClient";
    public const string Tokens = "Utf8JsonReader, tokens only";
    public const string HandJson = "hand mapper on Utf8Json";
}
