namespace DynoGen.Tests.Polymorphism.Models;

[DynamoDerived(typeof(Warrant), "derivative")]
public record Stock(string Name, int Count) : Asset(Name);
