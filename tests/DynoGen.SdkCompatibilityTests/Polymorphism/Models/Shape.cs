#nullable disable
namespace DynoGen.SdkCompatibilityTests.Polymorphism.Models;

/// <summary>A type that says nothing about those that derive from it.</summary>
public class Shape
{
    public string Name { get; set; }
}
