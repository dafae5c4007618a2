namespace DynoGen.Tests.Enums.Models;

public enum Deep : long
{
    Least = long.MinValue,
    Large = 5_000_000_000,
}
