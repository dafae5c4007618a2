namespace DynoGen.Tests.Polymorphism.Models;

public sealed record Circle(double Radius) : Shape;
