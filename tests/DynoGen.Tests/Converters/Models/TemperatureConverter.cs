using DynoGen.Tests.Converters.Models;

[assembly: DynoGen.DynamoConverter(typeof(TemperatureConverter))]

namespace DynoGen.Tests.Converters.Models;

// On the assembly: stores N, in kelvin.
public readonly struct TemperatureConverter : IDynamoConverter<Temperature, double>
{
    public static double ToStored(Temperature value) => value.Celsius + 273.15;

    public static Temperature FromStored(double stored) => new(stored - 273.15);
}
