namespace DynoGen.Tests.Polymorphism.Models;

public class TextNotice : Notice
{
    public required string Text { get; set; }
}
