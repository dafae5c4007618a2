namespace DynoGen.Tests.Models.Inheritance;

[DynamoItem("dogs")]
public partial class DogItem : AnimalItem
{
    public string? Trick { get; set; }
}
