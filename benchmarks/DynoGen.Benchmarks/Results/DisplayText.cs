using System.Globalization;

namespace DynoGen.Benchmarks.Results;

/// <summary>Figures as people read them: three digits and a unit.</summary>
internal static class DisplayText
{
    public static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => Digits(nanoseconds) + " ns",
        < 1e6 => Digits(nanoseconds / 1e3) + " us",
        < 1e9 => Digits(nanoseconds / 1e6) + " ms",
        _ => Digits(nanoseconds / 1e9) + " s",
    };

    public static string Bytes(double bytes) => bytes switch
    {
        < 1e3 => Digits(bytes) + " B",
        < 1e6 => Digits(bytes / 1e3) + " KB",
        _ => Digits(bytes / 1e6) + " MB",
    };

    public static string Ratio(double ratio) => ratio.ToString(ratio < 0.1 ? "0.000" : "0.00", CultureInfo.InvariantCulture);

    public static string Spread(double share) => "±" + (share * 50).ToString("0", CultureInfo.InvariantCulture) + " %";

    private static string Digits(double value) =>
        value.ToString(value < 10 ? "0.00" : value < 100 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
