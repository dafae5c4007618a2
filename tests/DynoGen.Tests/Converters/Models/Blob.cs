namespace DynoGen.Tests.Converters.Models;

public sealed record Blob(string Name, int? Size, Blob? Inner = null);
