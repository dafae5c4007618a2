namespace DynoGen.Tests.Converters.Models;

// Stores B.
public readonly struct ColourConverter : IDynamoConverter<Colour, byte[]>
{
    public static byte[] ToStored(Colour value) => [value.Red, value.Green, value.Blue];

    public static Colour FromStored(byte[] stored) => new(stored[0], stored[1], stored[2]);
}
