namespace DynoGen.Tests.Polymorphism.Models;

public readonly record struct Bike(bool HasBell) : IVehicle;
