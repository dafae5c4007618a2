using System.Collections;
using System.Globalization;

namespace Xunit;

/// <summary>Values as messages show them.</summary>
internal static class Shown
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => '"' + text + '"',
        IEnumerable elements => "[" + string.Join(", ", elements.Cast<object?>().Select(Of)) + "]",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
