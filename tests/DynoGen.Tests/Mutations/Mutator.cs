using System.Text;

namespace DynoGen.Tests.Mutations;

/// <summary>Changes bodies at one place or a few. The same seed makes the same changes.</summary>
/// <param name="random">What decides.</param>
/// <param name="bodies">Those that are valid.</param>
internal sealed class Mutator(Random random, byte[][] bodies)
{
    private const int Room = 16_384;
    private const int MostInBody = 4_096;

    // What a reader may trip over, as whole pieces.
    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "null", "true", "false", "{}", "[]", "{", "}", "[", "]", ",", ":", "\"", "\\", "\\\"", "\\\\", "\\/", "\\u0041", "\\u00e9", "\\ud83d\\ude00", "\\ud83d",
            "\\ude00", "\\u00", "\\x", "\\n", "é", "📦", "\u2028", "\0", "\n", "\t", " ", "\r\n  ", "0", "-0", "-", "+1", "1.0", "1E2", "1e-3", "1E400", "-1E-400",
            "99999999999999999999999999999999999999999999999999", "0.1234567890123456789012345678901234567", "NaN", "Infinity", "1,5", "0x1F", "₤", "١٢",
            "{\"S\":\"x\"}", "{\"N\":\"7\"}", "{\"NULL\":true}", "{\"NULL\":false}", "{\"BOOL\":1}", "{\"B\":\"AQI=\"}", "{\"B\":\"A\"}", "{\"SS\":[]}", "{\"NS\":[\"1\",\"1\"]}",
            "{\"L\":[{\"S\":\"x\"},{\"NULL\":true}]}", "{\"M\":{}}", "{\"M\":{\"a\":{\"S\":\"x\"},\"a\":{\"S\":\"y\"}}}", "\"Id\":{\"S\":\"again\"},", "\"other\":{\"S\":\"x\"},",
            "\"other\":{\"M\":{\"Id\":{\"L\":[{\"BS\":[\"AQ==\"]}]}}},", "\"\":{\"S\":\"x\"},", "\"Kind\":{\"S\":\"square\"},", "2026-11-23T10:00:00Z", "24:00:00",
        }.Select(Encoding.UTF8.GetBytes),
        [0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0xC3], [0xEF, 0xBB, 0xBF],
        .. new[] { 5, 40, 70, 200 }.Select(levels => Encoding.UTF8.GetBytes(
            string.Concat(Enumerable.Repeat("{\"L\":[", levels)) + "{\"S\":\"deep\"}" + string.Concat(Enumerable.Repeat("]}", levels)))),
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"M\":{\"a\":", 150))),
    ];

    private static readonly byte[][] Types = [.. new[] { "S", "N", "B", "BOOL", "NULL", "M", "L", "SS", "NS", "BS", "X", "" }.Select(Encoding.ASCII.GetBytes)];
    private static readonly byte[][] Spaces = [" "u8.ToArray(), "\n"u8.ToArray(), "\t"u8.ToArray(), "\r\n   "u8.ToArray()];

    private readonly byte[] _body = new byte[Room];
    private readonly byte[] _kept = new byte[Room];
    private int _length;

    /// <summary>The next body; valid until the one after it.</summary>
    public ReadOnlyMemory<byte> Next()
    {
        byte[] body = Any(bodies);
        body.CopyTo(_body, 0);
        _length = body.Length;
        for (int changes = random.Next(4) == 0 ? random.Next(2, 5) : 1; changes > 0 && _length is > 0 and <= MostInBody; changes--)
        {
            Change();
        }

        return _body.AsMemory(0, _length);
    }

    private void Change()
    {
        switch (random.Next(24))
        {
            case 0: _body[Place()] = (byte)random.Next(256); break;
            case 1: _body[Place()] ^= (byte)(1 << random.Next(8)); break;
            case 2: Replace(Place(), random.Next(1, 9), []); break;
            case 3: Replace(Place(), 0, Any(Pieces)); break;
            case 4: Replace(Place(), random.Next(1, 9), Any(Pieces)); break;
            case 5: Swap(); break;
            case 6: Repeat(); break;
            case 7 when random.Next(4) == 0: _length = Place(); break;
            case 8: Replace(Place(), 0, Any(Spaces)); break;
            case 9: Splice(); break;
            case 10 or 11: Escape(); break;
            case 12 or 13: ChangeType(); break;
            case 14 or 15 or 16: SpaceAtTokens(); break;
            case 17 or 18 or 19: ReplaceText(); break;
            default: MoveAttribute(); break;
        }
    }

    private int Place() => random.Next(_length);

    private T Any<T>(T[] values) => values[random.Next(values.Length)];

    private void Replace(int place, int count, ReadOnlySpan<byte> with)
    {
        int after = Math.Min(_length, place + count);
        int rest = _length - after;
        _body.AsSpan(after, rest).CopyTo(_kept);
        with.CopyTo(_body.AsSpan(place));
        _kept.AsSpan(0, rest).CopyTo(_body.AsSpan(place + with.Length));
        _length = place + with.Length + rest;
    }

    private void Swap()
    {
        int length = Math.Min(random.Next(1, 20), _length / 2);
        if (length > 0)
        {
            int first = random.Next(_length - (2 * length) + 1);
            int second = random.Next(first + length, _length - length + 1);
            _body.AsSpan(first, length).CopyTo(_kept);
            _body.AsSpan(second, length).CopyTo(_body.AsSpan(first));
            _kept.AsSpan(0, length).CopyTo(_body.AsSpan(second));
        }
    }

    private void Repeat()
    {
        int place = Place();
        Replace(Place(), 0, _body.AsSpan(place, Math.Min(random.Next(1, 60), _length - place)).ToArray());
    }

    // Before or behind tokens, where it changes nothing.
    private void SpaceAtTokens()
    {
        for (int place = _length - 1; place >= 0; place--)
        {
            if (_body[place] is (byte)'{' or (byte)'[' or (byte)':' or (byte)',' && random.Next(3) == 0)
            {
                Replace(place + 1, 0, Any(Spaces));
            }
        }
    }

    private void Escape()
    {
        int place = Place();
        for (int tries = 0; tries < 20 && !char.IsAsciiLetterOrDigit((char)_body[place]); tries++)
        {
            place = Place();
        }

        Replace(place, 1, Encoding.ASCII.GetBytes(string.Create(null, $"\\u{(int)_body[place]:x4}")));
    }

    private void ChangeType()
    {
        int place = NextOf("{\""u8);
        int end = place < 0 ? -1 : _body.AsSpan(place + 2, _length - place - 2).IndexOf((byte)'"');
        if (end >= 0)
        {
            Replace(place + 2, end, Any(Types));
        }
    }

    private void Splice()
    {
        byte[] other = Any(bodies);
        int place = random.Next(other.Length);
        Replace(Place(), random.Next(40), other.AsSpan(place, Math.Min(random.Next(1, 60), other.Length - place)));
    }

    // The content of a text, whole.
    private void ReplaceText()
    {
        int place = NextOf(":\""u8);
        int end = place < 0 ? -1 : _body.AsSpan(place + 2, _length - place - 2).IndexOf((byte)'"');
        if (end >= 0)
        {
            Replace(place + 2, end, Any(Pieces));
        }
    }

    // The attribute at the end goes to the beginning, so that the order is another one.
    private void MoveAttribute()
    {
        int depth = 0;
        int last = -1;
        for (int place = 0; place < _length; place++)
        {
            depth += _body[place] is (byte)'{' or (byte)'[' ? 1 : _body[place] is (byte)'}' or (byte)']' ? -1 : 0;
            last = depth == 1 && _body[place] == (byte)',' && (last < 0 || random.Next(3) > 0) ? place : last;
        }

        if (last > 0 && _body[0] == (byte)'{' && _body[_length - 1] == (byte)'}')
        {
            byte[] moved = [.. "{"u8, .. _body.AsSpan(last + 1, _length - last - 2), (byte)',', .. _body.AsSpan(1, last - 1), .. "}"u8];
            moved.CopyTo(_body, 0);
            _length = moved.Length;
        }
    }

    private int NextOf(ReadOnlySpan<byte> bytes)
    {
        int from = Place();
        int place = _body.AsSpan(from, _length - from).IndexOf(bytes);
        return place < 0 ? _body.AsSpan(0, _length).IndexOf(bytes) : from + place;
    }
}
