namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>A converter that is generated for an attribute.</summary>
/// <remarks>Cached by the compiler between edits: plain data, compared by value.</remarks>
/// <param name="Kind">What it does.</param>
/// <param name="Type">The C# type that it converts.</param>
/// <param name="Argument">The attribute's argument: the JSON context, or the prefix.</param>
/// <param name="IsReference">Whether C# lets the type be null.</param>
internal sealed record GeneratedConverter(GeneratedConverterKind Kind, string Type, string Argument, bool IsReference)
{
    /// <summary>The name of the converter at a place in the list of them.</summary>
    public static string NameOf(int place) => "Converter" + (place + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
