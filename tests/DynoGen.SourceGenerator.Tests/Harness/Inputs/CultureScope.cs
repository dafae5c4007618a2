using System.Globalization;

namespace DynoGen.SourceGenerator.Tests.Harness.Inputs;

/// <summary>Runs code as on a machine of another culture.</summary>
internal sealed class CultureScope : IDisposable
{
    /// <summary>Finnish writes minus as U+2212, Turkish has its own upper case of i; both use a decimal comma.</summary>
    public static readonly IReadOnlyList<string> Troublesome = ["fi-FI", "tr-TR"];

    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _uiCulture = CultureInfo.CurrentUICulture;

    public CultureScope(string name)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(name);
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }

    public static CultureScope Invariant() => new("");

    public void Dispose()
    {
        CultureInfo.CurrentCulture = _culture;
        CultureInfo.CurrentUICulture = _uiCulture;
    }
}
