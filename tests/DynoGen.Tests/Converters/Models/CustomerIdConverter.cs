namespace DynoGen.Tests.Converters.Models;

public readonly struct CustomerIdConverter : IDynamoConverter<CustomerId, string>
{
    public static string ToStored(CustomerId value) => "C-" + value.Value.ToString("N");

    public static CustomerId FromStored(string stored) => new(Guid.ParseExact(stored[2..], "N"));
}
