namespace DynoGen.Tests.Models.Names.North;

public enum Kind
{
    Old,
    New,
}
