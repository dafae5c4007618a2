namespace DynoGen.Tests.Polymorphism.Models;

public record Warrant(string Name, int Count, decimal Strike) : Stock(Name, Count);
