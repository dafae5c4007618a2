namespace DynoGen.Tests.Enums.Models;

public enum Weekday
{
    Monday = 1,
    Tuesday = 2,
}
