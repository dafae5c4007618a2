using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>Takes up the one S, N or B that a scalar is written as.</summary>
internal struct ScalarWriter : IAttributeWriter<ScalarWriter>
{
    /// <summary>What was written.</summary>
    public StoredScalar Written { get; private set; }

    /// <summary>The first schema, in which every scalar is an S, N or B.</summary>
    public readonly SdkConversions SdkConversions => new(SdkConversion.V1, options: null);

    /// <inheritdoc/>
    public void WriteString(string value) => Written = StoredScalar.OfText(value);

    /// <inheritdoc/>
    public void WriteString<T, TFormat>(T value)
        where TFormat : struct, ITextFormat<T>
        => Written = StoredScalar.OfText(TFormat.Format(value));

    /// <inheritdoc/>
    public void WriteNumber<T, TFormat>(T value)
        where TFormat : struct, ITextFormat<T>
        => Written = StoredScalar.OfNumber(TFormat.Format(value));

    /// <inheritdoc/>
    public void WriteBinary(ReadOnlyMemory<byte> value) => Written = StoredScalar.OfBytes(value);

    /// <inheritdoc/>
    public readonly void WriteName(AttributeLayout layout, int attribute) => throw NoScalar();

    /// <inheritdoc/>
    public readonly void WriteName(string name) => throw NoScalar();

    /// <inheritdoc/>
    public readonly void WriteBoolean(bool value) => throw NoScalar();

    /// <inheritdoc/>
    public readonly void WriteNull() => throw NoScalar();

    /// <inheritdoc/>
    public readonly ScalarWriter BeginMap(int capacity) => throw NoScalar();

    /// <inheritdoc/>
    public readonly void EndMap(ref ScalarWriter map) => throw NoScalar();

    /// <inheritdoc/>
    public readonly ScalarWriter BeginList(int count) => throw NoScalar();

    /// <inheritdoc/>
    public readonly void EndList(ref ScalarWriter list) => throw NoScalar();

    /// <inheritdoc/>
    public readonly ScalarWriter BeginSet(AttributeType elementType, int count) => throw NoScalar();

    /// <inheritdoc/>
    public readonly void EndSet(ref ScalarWriter elements) => throw NoScalar();

    private static InvalidOperationException NoScalar() => new("The codec of a scalar writes an S, N or B, and nothing else.");
}
