using System.Globalization;

namespace DynoGen.Tests.Collections.Models;

public readonly struct SkuConverter : IDynamoConverter<Sku, string>
{
    public static string ToStored(Sku value) => "SKU-" + value.Number.ToString(CultureInfo.InvariantCulture);

    public static Sku FromStored(string stored) => new(int.Parse(stored["SKU-".Length..], CultureInfo.InvariantCulture));
}
