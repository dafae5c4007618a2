namespace DynoGen.Tests.Models.Types;

public enum UInt16Level : ushort
{
    Low = ushort.MinValue,
    High = ushort.MaxValue,
}
