namespace DynoGen.Tests.Polymorphism.Models;

// Names types of all levels below it; Stock, between them, names those below itself under names of its own.
[DynamoDerived(typeof(Stock), "stock")]
[DynamoDerived(typeof(Warrant), "warrant")]
public record Asset(string Name);
