namespace DynoGen.Tests.Models.Features;

public record Labelled<T>(string Label, T Value);
