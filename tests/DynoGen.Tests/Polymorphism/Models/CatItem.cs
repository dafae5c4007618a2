namespace DynoGen.Tests.Polymorphism.Models;

public class CatItem : PetItem
{
    public required bool IsIndoor { get; init; }
}
