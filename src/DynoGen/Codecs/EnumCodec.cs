using System.Numerics;
using System.Runtime.CompilerServices;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>Enums as N: the underlying integer, whole and whether or not it has a name. An S is read by its exact name, or as the text of a number.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <typeparam name="TInteger">Its underlying type.</typeparam>
/// <typeparam name="TNames">Its names.</typeparam>
public readonly struct EnumCodec<TEnum, TInteger, TNames> : IScalarCodec<TEnum>, ITextFormat<TEnum>
    where TEnum : struct, Enum
    where TInteger : struct, IBinaryInteger<TInteger>
    where TNames : struct, IEnumNames<TEnum>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    public static bool KeepsDistinct => true;

    /// <inheritdoc/>
    public static string Format(TEnum value) => IntegerCodec<TInteger>.Format(Unsafe.BitCast<TEnum, TInteger>(value));

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out TEnum value) =>
        NumberFormat.TryParse(text, out value) || EnumText<TEnum, TInteger, TNames>.TryParse(text, out value);

    /// <inheritdoc/>
    public static bool TryFormat(TEnum value, Span<byte> utf8, out int written) =>
        IntegerCodec<TInteger>.TryFormat(Unsafe.BitCast<TEnum, TInteger>(value), utf8, out written);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out TEnum value) =>
        TranscodedText.TryParse<TEnum, EnumCodec<TEnum, TInteger, TNames>>(utf8, out value);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, TEnum value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteNumber<TInteger, IntegerCodec<TInteger>>(Unsafe.BitCast<TEnum, TInteger>(value));

    /// <inheritdoc/>
    public static TEnum Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.Type switch
        {
            AttributeType.String => reader.ReadString<TEnum, NameFormat>(),
            AttributeType.Map => ReadObject(ref reader),
            _ => reader.ReadNumber<TEnum, NumberFormat>(),
        };

    // The SDK's object model writes a nullable enum as the object that it is to reflection: { "value__": { "N": "2" } }.
    private static TEnum ReadObject<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
    {
        TReader map = reader.EnterMap(out _);
        TEnum? value = null;
        while (map.NextEntry(out string? name))
        {
            if (name == "value__")
            {
                value = map.ReadNumber<TEnum, NumberFormat>();
            }
        }

        reader.LeaveMap(ref map);
        return value ?? throw reader.Mismatch(Type);
    }

    private readonly struct NameFormat : ITextFormat<TEnum>
    {
        public static string Format(TEnum value) => EnumText<TEnum, TInteger, TNames>.Format(value);

        public static bool TryParse(ReadOnlySpan<char> text, out TEnum value) =>
            EnumText<TEnum, TInteger, TNames>.TryParse(text, out value);

        public static bool TryFormat(TEnum value, Span<byte> utf8, out int written) =>
            TranscodedText.TryFormat<TEnum, NameFormat>(value, utf8, out written);

        public static bool TryParse(ReadOnlySpan<byte> utf8, out TEnum value) =>
            TranscodedText.TryParse<TEnum, NameFormat>(utf8, out value);
    }

    private readonly struct NumberFormat : ITextFormat<TEnum>
    {
        public static string Format(TEnum value) => EnumCodec<TEnum, TInteger, TNames>.Format(value);

        public static bool TryParse(ReadOnlySpan<char> text, out TEnum value)
        {
            bool isNumber = IntegerCodec<TInteger>.TryParse(text, out TInteger number);
            value = Unsafe.BitCast<TInteger, TEnum>(number);
            return isNumber;
        }

        public static bool TryFormat(TEnum value, Span<byte> utf8, out int written) =>
            EnumCodec<TEnum, TInteger, TNames>.TryFormat(value, utf8, out written);

        public static bool TryParse(ReadOnlySpan<byte> utf8, out TEnum value)
        {
            bool isNumber = IntegerCodec<TInteger>.TryParse(utf8, out TInteger number);
            value = Unsafe.BitCast<TInteger, TEnum>(number);
            return isNumber;
        }
    }
}
