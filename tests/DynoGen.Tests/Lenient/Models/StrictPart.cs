namespace DynoGen.Tests.Lenient.Models;

public record StrictPart(int? Number, int? Other);
