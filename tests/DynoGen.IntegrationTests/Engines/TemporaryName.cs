namespace DynoGen.IntegrationTests.Engines;

/// <summary>Names that no other table has, whoever else uses the database.</summary>
internal static class TemporaryName
{
    public static string Next() => $"dynogen-test-{Guid.NewGuid():N}";
}
