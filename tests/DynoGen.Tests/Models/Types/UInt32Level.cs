namespace DynoGen.Tests.Models.Types;

public enum UInt32Level : uint
{
    Low = uint.MinValue,
    High = uint.MaxValue,
}
