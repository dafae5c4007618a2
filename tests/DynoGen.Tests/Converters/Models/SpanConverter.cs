namespace DynoGen.Tests.Converters.Models;

// Stores L.
public readonly struct SpanConverter : IDynamoConverter<Span, List<int>>
{
    public static List<int> ToStored(Span value) => [value.From, value.To];

    public static Span FromStored(List<int> stored) => new(stored[0], stored[1]);
}
