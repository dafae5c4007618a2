namespace DynoGen.Tests.Models.Inheritance;

// Its key has a part more than that of its base.
[DynamoItem("puppies")]
public partial class PuppyItem : DogItem
{
    [SortKey] public int Week { get; set; }
}
