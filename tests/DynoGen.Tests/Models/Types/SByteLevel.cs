namespace DynoGen.Tests.Models.Types;

public enum SByteLevel : sbyte
{
    Low = sbyte.MinValue,
    High = sbyte.MaxValue,
}
