namespace DynoGen.Tests.Converters.Models;

// Stores M.
public readonly struct SpanPartsConverter : IDynamoConverter<Span, SpanParts>
{
    public static SpanParts ToStored(Span value) => new(value.From, value.To - value.From);

    public static Span FromStored(SpanParts stored) => new(stored.Start, stored.Start + stored.Length);
}
