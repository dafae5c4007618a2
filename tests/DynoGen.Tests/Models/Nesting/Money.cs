namespace DynoGen.Tests.Models.Nesting;

public struct Money
{
    public decimal Amount { get; set; }

    public string? Currency;
}
