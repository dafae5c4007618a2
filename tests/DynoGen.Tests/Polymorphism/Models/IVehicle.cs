namespace DynoGen.Tests.Polymorphism.Models;

// Without a discriminator of its own name; one of its types is a struct.
[DynamoDerived(typeof(Car), "car")]
[DynamoDerived(typeof(Bike), "bike")]
public interface IVehicle;
