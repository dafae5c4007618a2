namespace DynoGen.ContextAotTests.Models;

public class Maker
{
    public string Name { get; set; } = "";

    public string City { get; set; } = "";
}
