namespace DynoGen.Tests.Converters.Models;

public sealed record SpanParts(int Start, int Length);
