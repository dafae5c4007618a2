using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary><see cref="List{T}"/> as L, in order; empty ones are kept. SS, NS and BS are read as well, as the AWS SDK's first schema wrote them.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ListCodec<T, TCodec> : IAttributeCodec<List<T>>
    where TCodec : struct, IAttributeCodec<T>
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, List<T> value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        ArgumentNullException.ThrowIfNull(value);
        TWriter list = writer.BeginList(value.Count);
        ElementSequence.Write<T, TCodec, TWriter>(ref list, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(value));
        writer.EndList(ref list);
    }

    /// <inheritdoc/>
    public static List<T> Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
    {
        TReader elements = reader.EnterElements(AttributeType.List, out int count);

        // Where the count is not known, most lists are of one element, and the others grow as ever.
        List<T> result = new(count < 0 ? 1 : count);
        ElementSequence.Read<T, TCodec, TReader>(ref elements, result);
        reader.LeaveElements(ref elements);
        return result;
    }
}
