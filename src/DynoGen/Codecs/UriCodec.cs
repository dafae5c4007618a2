using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary><see cref="Uri"/> as S, exactly as it was given: absolute or relative.</summary>
public readonly struct UriCodec : IScalarCodec<Uri>, ITextFormat<Uri>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static string Format(Uri value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.OriginalString;
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out Uri value)
    {
        bool isUri = Uri.TryCreate(text.ToString(), UriKind.RelativeOrAbsolute, out Uri? uri);
        value = uri!;
        return isUri;
    }

    /// <inheritdoc/>
    public static bool TryFormat(Uri value, Span<byte> utf8, out int written) =>
        TranscodedText.TryFormat<Uri, UriCodec>(value, utf8, out written);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out Uri value) =>
        TranscodedText.TryParse<Uri, UriCodec>(utf8, out value);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Uri value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteString<Uri, UriCodec>(value);

    /// <inheritdoc/>
    public static Uri Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.ReadString<Uri, UriCodec>();
}
