namespace DynoGen.Tests.Models.Features;

public record Leaf(string Text, int? Number);
