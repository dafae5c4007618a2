namespace DynoGen.Tests.Models.Features;

public record Circle(double Radius) : Figure, IMark;
