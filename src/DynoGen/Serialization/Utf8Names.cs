using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace DynoGen.Serialization;

/// <summary>The attributes of one C# type as DynamoDB JSON in UTF-8 has them: found by the bytes of their names, and written without encoding them again.</summary>
internal sealed class Utf8Names
{
    private static readonly byte[][] Openings =
    [
        "{\"S\":\""u8.ToArray(), "{\"N\":\""u8.ToArray(), "{\"B\":\""u8.ToArray(), "{\"BOOL\":"u8.ToArray(), "{\"NULL\":"u8.ToArray(),
        "{\"M\":{"u8.ToArray(), "{\"L\":["u8.ToArray(), "{\"SS\":["u8.ToArray(), "{\"NS\":["u8.ToArray(), "{\"BS\":["u8.ToArray(),
    ];

    private readonly byte[][] _names;
    private readonly byte[][] _expected;
    private readonly short[] _places;

    /// <summary>Makes the names of a type's attributes.</summary>
    public Utf8Names(AttributeSlot[] slots)
    {
        _names = [.. slots.Select(slot => Encoding.UTF8.GetBytes(slot.Name))];
        _expected = [.. slots.Select(slot => (byte[])[.. ",\""u8, .. Escaped(slot.Name), .. "\":"u8, .. Openings[(int)slot.Type]])];
        _places = Hashed(_names);
    }

    /// <summary>What stands before the value of an attribute that is not the first: <c>,"total":{"N":"</c>, its type included.</summary>
    public ReadOnlySpan<byte> Expected(int attribute) => _expected[attribute];

    /// <summary>How a value of a type begins: <c>{"N":"</c>.</summary>
    public static ReadOnlySpan<byte> Opening(AttributeType type) => Openings[(int)type];

    /// <summary>The number of the attribute of that name, or -1.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        short[] places = _places;
        for (uint place = Hash(name); ; place++)
        {
            int number = places[place & (uint)(places.Length - 1)] - 1;
            if (number < 0 || name.SequenceEqual(_names[number]))
            {
                return number;
            }
        }
    }

    // Open addressing, at most half full; 0 is free.
    private static short[] Hashed(byte[][] names)
    {
        short[] places = new short[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(2 * names.Length) + 2)];
        for (int number = 0; number < names.Length; number++)
        {
            uint place = Hash(names[number]);
            while (places[place & (uint)(places.Length - 1)] != 0)
            {
                place++;
            }

            places[place & (uint)(places.Length - 1)] = (short)(number + 1);
        }

        return places;
    }

    // Length, beginning and end tell nearly all names of one type apart.
    private static uint Hash(ReadOnlySpan<byte> name)
    {
        ulong value = (ulong)name.Length;
        if (name.Length >= sizeof(ulong))
        {
            value += BinaryPrimitives.ReadUInt64LittleEndian(name) ^ (BinaryPrimitives.ReadUInt64LittleEndian(name[^sizeof(ulong)..]) * 31);
        }
        else
        {
            foreach (byte character in name)
            {
                value = (value << 8) | character;
            }
        }

        return (uint)((value * 0x9E3779B97F4A7C15UL) >> 40);
    }

    // Only what JSON cannot hold is escaped, as in all other texts, and as DynamoDB sends it.
    private static byte[] Escaped(string name) =>
    [
        .. Encoding.UTF8.GetBytes(name).SelectMany<byte, byte>(character => character switch
        {
            (byte)'"' or (byte)'\\' => [(byte)'\\', character],
            < (byte)' ' => Encoding.ASCII.GetBytes("\\u" + character.ToString("x4", CultureInfo.InvariantCulture)),
            _ => [character],
        }),
    ];
}
