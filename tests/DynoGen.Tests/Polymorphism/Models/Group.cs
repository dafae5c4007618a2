namespace DynoGen.Tests.Polymorphism.Models;

// Shapes inside a shape.
public record Group(List<Shape> Parts) : Shape;
