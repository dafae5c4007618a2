namespace DynoGen.Tests.Naming.Models;

// Says nothing itself, so its names are its members'.
public record NamedPart(int FirstValue);
