using System.Globalization;

namespace DynoGen.Tests.Converters.Models;

// Stores S: "9.5 EUR".
public readonly struct MoneyConverter : IDynamoConverter<Money, string>
{
    public static string ToStored(Money value) => value.Currency == "???"
        ? throw new InvalidOperationException("There is no such currency.")
        : string.Create(CultureInfo.InvariantCulture, $"{value.Amount} {value.Currency}");

    public static Money FromStored(string stored)
    {
        string[] parts = stored.Split(' ');
        return new(decimal.Parse(parts[0], CultureInfo.InvariantCulture), parts[1]);
    }
}
