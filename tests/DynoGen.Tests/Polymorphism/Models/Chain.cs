namespace DynoGen.Tests.Polymorphism.Models;

// Names itself too, so that its own values have a name as the others do.
[DynamoDerived(typeof(Chain), "chain")]
[DynamoDerived(typeof(Anchor), "anchor")]
public class Chain
{
    public Chain? Next { get; set; }
}
