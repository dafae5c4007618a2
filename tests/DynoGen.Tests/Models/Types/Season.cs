namespace DynoGen.Tests.Models.Types;

public enum Season
{
    Winter = 1,
    Spring,
    Summer,
    Autumn = -4,
}
