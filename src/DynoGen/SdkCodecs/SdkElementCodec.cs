using DynoGen.Serialization;

namespace DynoGen.SdkCodecs;

/// <summary>An element of a list, NULL where it is a null reference.</summary>
/// <typeparam name="T">The type of the element.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
public readonly struct SdkElementCodec<T, TCodec> : IAttributeCodec<T>
    where TCodec : struct, IAttributeCodec<T>
{
    /// <inheritdoc/>
    public static bool TakesNull => default(T) is null;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, T value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        if (value is null)
        {
            writer.WriteNull();
        }
        else
        {
            TCodec.Write(ref writer, value);
        }
    }

    /// <inheritdoc/>
    public static T Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => default(T) is null && reader.IsNull ? default! : TCodec.Read(ref reader);
}
