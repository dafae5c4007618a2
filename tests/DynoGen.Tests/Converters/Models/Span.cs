namespace DynoGen.Tests.Converters.Models;

public readonly record struct Span(int From, int To);
