using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>A type that is stored through a converter as S, N or B, so that it can be a key and an element of a set.</summary>
/// <typeparam name="T">The C# type.</typeparam>
/// <typeparam name="TStored">The type that is stored instead.</typeparam>
/// <typeparam name="TCodec">The codec of the stored type.</typeparam>
/// <typeparam name="TConverter">The converter.</typeparam>
public readonly struct ConvertedScalarCodec<T, TStored, TCodec, TConverter> : IScalarCodec<T>
    where TCodec : struct, IScalarCodec<TStored>
    where TConverter : IDynamoConverter<T, TStored>
{
    /// <inheritdoc/>
    public static AttributeType Type => TCodec.Type;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, T value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => TCodec.Write(ref writer, ElementSequence.Checked<TStored, TCodec>(Conversion.ToStored<T, TStored, TConverter>(value)));

    /// <inheritdoc/>
    public static T Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => Conversion.FromStored<T, TStored, TConverter>(TCodec.Read(ref reader));
}
