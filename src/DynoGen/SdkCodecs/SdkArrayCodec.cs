using DynoGen.Codecs;
using DynoGen.Serialization;

namespace DynoGen.SdkCodecs;

/// <summary>An array of scalars as SS, NS or BS in the AWS SDK's first schema, as L in the second. Both are read.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
/// <typeparam name="TSchema">What the model says about the schema.</typeparam>
public readonly struct SdkArrayCodec<T, TCodec, TSchema> : IAttributeCodec<T[]>
    where TCodec : struct, IScalarCodec<T>
    where TSchema : struct, ISdkSchema
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, T[] value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        ArgumentNullException.ThrowIfNull(value);
        SdkSetElements.Write<T, TCodec, TWriter>(ref writer, value, value.Length, SdkSchema.IsSecond<TSchema>(writer.SdkConversions));
    }

    /// <inheritdoc/>
    public static T[] Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => ArrayCodec<T, SdkElementCodec<T, TCodec>>.Read(ref reader);
}
