using System.Numerics;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>Enums as S: the name, or of several flags their names. A value without a name is the text of its number. An N is read as well.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <typeparam name="TInteger">Its underlying type.</typeparam>
/// <typeparam name="TNames">Its names.</typeparam>
public readonly struct EnumTextCodec<TEnum, TInteger, TNames> : IScalarCodec<TEnum>, ITextFormat<TEnum>
    where TEnum : struct, Enum
    where TInteger : struct, IBinaryInteger<TInteger>
    where TNames : struct, IEnumNames<TEnum>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static string Format(TEnum value) => EnumText<TEnum, TInteger, TNames>.Format(value);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out TEnum value) => EnumText<TEnum, TInteger, TNames>.TryParse(text, out value);

    /// <inheritdoc/>
    public static bool TryFormat(TEnum value, Span<byte> utf8, out int written) =>
        TranscodedText.TryFormat<TEnum, EnumTextCodec<TEnum, TInteger, TNames>>(value, utf8, out written);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out TEnum value) =>
        TranscodedText.TryParse<TEnum, EnumTextCodec<TEnum, TInteger, TNames>>(utf8, out value);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, TEnum value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteString(EnumText<TEnum, TInteger, TNames>.Format(value));

    /// <inheritdoc/>
    public static TEnum Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => EnumCodec<TEnum, TInteger, TNames>.Read(ref reader);
}
