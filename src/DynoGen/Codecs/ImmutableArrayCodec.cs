using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>
/// <see cref="ImmutableArray{T}"/> as L, in order; empty ones are kept. One that was never given a value counts as null. SS, NS and BS are
/// read as well.
/// </summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ImmutableArrayCodec<T, TCodec> : IAttributeCodec<ImmutableArray<T>>
    where TCodec : struct, IAttributeCodec<T>
{
    /// <inheritdoc/>
    public static bool IsNone(ImmutableArray<T> value) => value.IsDefault;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ImmutableArray<T> value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        if (ImmutableCollectionsMarshal.AsArray(value) is not { } array)
        {
            throw DynamoSerializationException.ForNull();
        }

        ArrayCodec<T, TCodec>.Write(ref writer, array);
    }

    /// <inheritdoc/>
    public static ImmutableArray<T> Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => ImmutableCollectionsMarshal.AsImmutableArray(ArrayCodec<T, TCodec>.Read(ref reader));
}
