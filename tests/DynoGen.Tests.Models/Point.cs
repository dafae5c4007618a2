namespace DynoGen.Tests.Models.Foreign;

public struct Point
{
    public int X { get; set; }

    public int Y;
}
