namespace DynoGen.Tests.Enums.Models;

public enum Small : sbyte
{
    Least = sbyte.MinValue,
    Most = sbyte.MaxValue,
}
