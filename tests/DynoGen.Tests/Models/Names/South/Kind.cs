namespace DynoGen.Tests.Models.Names.South;

public enum Kind
{
    New,
    Old,
}
