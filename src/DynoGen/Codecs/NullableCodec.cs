using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>A <see cref="Nullable{T}"/> as what its value is stored as, or NULL. As a member of a type it is left out instead of NULL.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
public readonly struct NullableCodec<T, TCodec> : IAttributeCodec<T?>
    where T : struct
    where TCodec : struct, IAttributeCodec<T>
{
    /// <inheritdoc/>
    public static bool TakesNull => true;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, T? value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        if (value is { } present && !TCodec.IsNone(present))
        {
            TCodec.Write(ref writer, present);
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
