namespace DynoGen.Tests.Polymorphism.Models;

public record Square(int Side) : Shape;
