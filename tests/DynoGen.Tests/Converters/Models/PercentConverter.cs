namespace DynoGen.Tests.Converters.Models;

// On the type: stores N.
public readonly struct PercentConverter : IDynamoConverter<Percent, decimal>
{
    public static decimal ToStored(Percent value) => value.Value / 100m;

    public static Percent FromStored(decimal stored) => new((int)(stored * 100));
}
