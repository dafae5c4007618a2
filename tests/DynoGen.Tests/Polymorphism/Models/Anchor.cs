namespace DynoGen.Tests.Polymorphism.Models;

public sealed class Anchor : Chain
{
    public int Weight { get; set; }
}
