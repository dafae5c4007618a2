namespace DynoGen.Tests.Collections.Models;

public readonly struct AmountConverter : IDynamoConverter<Amount, decimal>
{
    public static decimal ToStored(Amount value) => value.Value;

    public static Amount FromStored(decimal stored) => new(stored, "EUR");
}
