using System.Globalization;
using FsCheck;

namespace DynoGen.Tests.Values;

/// <summary>Properties that must hold for any value. A failure shows the seed that makes its value again.</summary>
internal static class Properties
{
    private const string SeedVariable = "DYNOGEN_TEST_SEED";

    // The tests that are not compiled natively have gone through all of them; here it is the native code that is in question.
    private const int Share = 5;

    /// <summary>Runs the test with a fifth of so many values.</summary>
    public static void Hold<T>(Gen<T> values, int cases, Action<T> test)
    {
        int seed = Environment.GetEnvironmentVariable(SeedVariable) is { Length: > 0 } given
            ? int.Parse(given, CultureInfo.InvariantCulture)
            : Random.Shared.Next();
        Random random = new(seed);
        for (int number = 1; number <= cases / Share; number++)
        {
            T value = values.Next(random);
            try
            {
                test(value);
            }
            catch (Exception error)
            {
                throw new AssertionException(string.Create(CultureInfo.InvariantCulture, $"Value {number} of {SeedVariable}={seed}: {error}"));
            }
        }
    }
}
