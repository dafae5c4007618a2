namespace DynoGen.Tests.Models.Types;

public enum UInt64Level : ulong
{
    Low = ulong.MinValue,
    High = ulong.MaxValue,
}
