namespace DynoGen.ContextAotTests.Models;

public enum State
{
    Draft,
    Sold,
}
