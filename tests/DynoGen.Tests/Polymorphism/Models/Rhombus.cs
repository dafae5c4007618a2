namespace DynoGen.Tests.Polymorphism.Models;

// A square to C#, but no type that Shape names.
public record Rhombus(int Side, int Angle) : Square(Side);
