using System.Text.Json;

namespace DynoGen.Benchmarks.Checks;

/// <summary>Stops a benchmark whose library does not give what the others give: a wrong result is easy to give fast.</summary>
internal static class SameData
{
    /// <summary>Compares two objects, or lists of them, by the values of their properties.</summary>
    public static void Require<TExpected, TActual>(string library, TExpected expected, TActual actual) =>
        RequireText(library, JsonSerializer.Serialize(expected), JsonSerializer.Serialize(actual));

    public static void RequireText(string library, string expected, string actual)
    {
        if (expected != actual)
            throw new InvalidOperationException($"{library} differs.\nexpected: {expected}\nactual:   {actual}");
    }
}
