using DynoGen.Collections;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>Sequences of any type as L, in the order that they enumerate in; empty ones are kept. SS, NS and BS are read as well.</summary>
/// <typeparam name="TSequence">The type of the sequence.</typeparam>
/// <typeparam name="TShape">How it is made.</typeparam>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct SequenceCodec<TSequence, TShape, T, TCodec> : IAttributeCodec<TSequence>
    where TSequence : class, IEnumerable<T>
    where TShape : struct, ICollectionShape<TSequence, T>
    where TCodec : struct, IAttributeCodec<T>
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, TSequence value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        ArgumentNullException.ThrowIfNull(value);
        switch (value)
        {
            case List<T> list:
                ListCodec<T, TCodec>.Write(ref writer, list);
                break;
            case T[] array:
                ArrayCodec<T, TCodec>.Write(ref writer, array);
                break;
            default:
                int count = ElementSequence.CountOf(value);
                if (count < 0)
                {
                    // Enumerated once: its elements may not come a second time.
                    ListCodec<T, TCodec>.Write(ref writer, [.. value]);
                }
                else
                {
                    TWriter list = writer.BeginList(count);
                    ElementSequence.WriteEach<T, TCodec, TWriter>(ref list, value);
                    writer.EndList(ref list);
                }

                break;
        }
    }

    /// <inheritdoc/>
    public static TSequence Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => TShape.Create(ListCodec<T, TCodec>.Read(ref reader));
}
