namespace DynoGen.Tests.Models.Types;

public enum Int32Level
{
    Low = int.MinValue,
    High = int.MaxValue,
}
