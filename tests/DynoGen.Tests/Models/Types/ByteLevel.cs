namespace DynoGen.Tests.Models.Types;

public enum ByteLevel : byte
{
    Low = byte.MinValue,
    High = byte.MaxValue,
}
