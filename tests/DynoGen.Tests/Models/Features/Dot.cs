namespace DynoGen.Tests.Models.Features;

public readonly record struct Dot(int X, int Y) : IMark;
