namespace DynoGen.Tests.Models.Names;

public enum @enum
{
    @default,
    @null = 7,
}
