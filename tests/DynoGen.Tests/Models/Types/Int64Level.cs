namespace DynoGen.Tests.Models.Types;

public enum Int64Level : long
{
    Low = long.MinValue,
    High = long.MaxValue,
}
