namespace DynoGen.Tests.Models.Features;

public record Square(decimal Side, Figure? Inner) : Figure;
