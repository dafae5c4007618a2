namespace DynoGen.Tests.Polymorphism.Models;

// The item itself may be of several types; its base is none of them.
[DynamoItem("pets")]
[DynamoDerived(typeof(DogItem), "dog")]
[DynamoDerived(typeof(CatItem), "cat", "kitten")]
public abstract partial class PetItem
{
    [PartitionKey] public string Id { get; set; } = "";

    public string? Name { get; set; }
}
