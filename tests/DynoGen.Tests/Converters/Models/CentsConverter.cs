namespace DynoGen.Tests.Converters.Models;

// Stores N: the cents of euros.
public readonly struct CentsConverter : IDynamoConverter<Money, long>
{
    public static long ToStored(Money value) => (long)(value.Amount * 100);

    public static Money FromStored(long stored) => new(stored / 100m, "EUR");
}
