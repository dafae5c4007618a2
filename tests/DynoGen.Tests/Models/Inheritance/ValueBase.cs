namespace DynoGen.Tests.Models.Inheritance;

public class ValueBase
{
    public virtual int Value { get; set; }
}
