using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>A reference that may be null as what its value is stored as, or NULL. As a member of a type it is left out instead of NULL.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
public readonly struct NullableReferenceCodec<T, TCodec> : IAttributeCodec<T?>
    where T : class
    where TCodec : struct, IAttributeCodec<T>
{
    /// <inheritdoc/>
    public static bool TakesNull => true;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, T? value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        if (value is not null)
        {
            TCodec.Write(ref writer, value);
        }
        else
        {
            writer.WriteNull();
        }
    }

    /// <inheritdoc/>
    public static T? Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.IsNull && !TCodec.HasNull ? null : TCodec.Read(ref reader);
}
