namespace DynoGen.Tests.Models.Types;

public enum Int16Level : short
{
    Low = short.MinValue,
    High = short.MaxValue,
}
