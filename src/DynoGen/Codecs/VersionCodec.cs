using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary><see cref="Version"/> as S: <c>1.2.3.4</c>, with as many parts as it has.</summary>
public readonly struct VersionCodec : IScalarCodec<Version>, ITextFormat<Version>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static bool KeepsDistinct => true;

    /// <inheritdoc/>
    public static string Format(Version value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.ToString();
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out Version value)
    {
        bool isVersion = Version.TryParse(text, out Version? version);
        value = version!;
        return isVersion;
    }

    /// <inheritdoc/>
    public static bool TryFormat(Version value, Span<byte> utf8, out int written) =>
        TranscodedText.TryFormat<Version, VersionCodec>(value, utf8, out written);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out Version value) =>
        TranscodedText.TryParse<Version, VersionCodec>(utf8, out value);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Version value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteString<Version, VersionCodec>(value);

    /// <inheritdoc/>
    public static Version Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.ReadString<Version, VersionCodec>();
}
