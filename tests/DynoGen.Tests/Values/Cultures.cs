using System.Globalization;

namespace DynoGen.Tests.Values;

/// <summary>
/// Cultures that write numbers and dates each in their own way: decimal commas, other minus signs, points in times, other calendars and
/// other rules for upper and lower case.
/// </summary>
internal static class Cultures
{
    /// <summary>How many values a property is tried with under each culture: more than ten thousand under all of them.</summary>
    public const int Cases = 1_500;

    public static TheoryData<string> Names => new("", "de-DE", "fi-FI", "da-DK", "fa-IR", "tr-TR", "ar-SA");

    /// <summary>Runs the test under a culture.</summary>
    public static void Run(string name, Action test)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
        try
        {
            test();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
