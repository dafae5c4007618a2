using DynoGen.Codecs;
using DynoGen.Serialization;

namespace DynoGen.SdkCodecs;

/// <summary>A <see cref="HashSet{T}"/> of scalars as SS, NS or BS, as the AWS SDK stores it. An L is read as well. In the second schema booleans have no
/// set, and are an L.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
/// <typeparam name="TSchema">What the model says about the schema.</typeparam>
public readonly struct SdkHashSetCodec<T, TCodec, TSchema> : IAttributeCodec<HashSet<T>>
    where TCodec : struct, IScalarCodec<T>
    where TSchema : struct, ISdkSchema
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, HashSet<T> value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        ArgumentNullException.ThrowIfNull(value);
        bool isList = typeof(T) == typeof(bool) && SdkSchema.IsSecond<TSchema>(writer.SdkConversions);
        SdkSetElements.Write<T, TCodec, TWriter>(ref writer, value, value.Count, isList);
    }

    /// <inheritdoc/>
    public static HashSet<T> Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => [.. ListCodec<T, SdkElementCodec<T, TCodec>>.Read(ref reader)];
}
