namespace DynoGen.Tests.Collections.Models;

public enum Suit : long
{
    Hearts = 1,
    Spades = -5_000_000_000,
}
