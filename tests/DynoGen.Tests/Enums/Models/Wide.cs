namespace DynoGen.Tests.Enums.Models;

public enum Wide : ulong
{
    Zero,
    Most = ulong.MaxValue,
}
