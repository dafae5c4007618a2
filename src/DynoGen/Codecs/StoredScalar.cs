using System.Globalization;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>An S, N or B as DynamoDB compares it: 1.0 and 1.00 are equal, and so are -0 and 0, and bytes by what they are.</summary>
internal readonly struct StoredScalar : IEquatable<StoredScalar>
{
    private readonly string? _text;
    private readonly ReadOnlyMemory<byte> _bytes;

    private StoredScalar(string? text, ReadOnlyMemory<byte> bytes)
    {
        _text = text;
        _bytes = bytes;
    }

    /// <summary>What a scalar is stored as.</summary>
    public static StoredScalar Of<T, TCodec>(T value)
        where TCodec : struct, IScalarCodec<T>
    {
        ScalarWriter writer = default;
        TCodec.Write(ref writer, value);
        return writer.Written;
    }

    /// <summary>An S.</summary>
    public static StoredScalar OfText(string text) => new(text, default);

    /// <summary>An N.</summary>
    public static StoredScalar OfNumber(string text) => DecimalDigits.TryParse(text, out DecimalDigits number)
        ? new((number.IsNegative ? "-" : "") + number.Digits + "E" + number.Exponent.ToString(CultureInfo.InvariantCulture), default)
        : new(text, default);

    /// <summary>A B.</summary>
    public static StoredScalar OfBytes(ReadOnlyMemory<byte> bytes) => new(null, bytes);

    /// <inheritdoc/>
    public bool Equals(StoredScalar other) => _text == other._text && _bytes.Span.SequenceEqual(other._bytes.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StoredScalar other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(_text, StringComparer.Ordinal);
        hash.AddBytes(_bytes.Span);
        return hash.ToHashCode();
    }
}
