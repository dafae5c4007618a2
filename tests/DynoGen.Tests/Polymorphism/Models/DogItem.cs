namespace DynoGen.Tests.Polymorphism.Models;

public class DogItem : PetItem
{
    public int Tricks { get; set; }
}
