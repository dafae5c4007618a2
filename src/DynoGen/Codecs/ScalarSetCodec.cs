using DynoGen.Collections;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>
/// Sets of any type, of text, numbers or bytes, as SS, NS or BS; an L is read as well. DynamoDB has no empty sets: as a member of a type an
/// empty one is left out, inside a list or dictionary it is an empty L.
/// </summary>
/// <typeparam name="TSet">The type of the set.</typeparam>
/// <typeparam name="TShape">How it is made.</typeparam>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ScalarSetCodec<TSet, TShape, T, TCodec> : IAttributeCodec<TSet>
    where TSet : class, IEnumerable<T>
    where TShape : struct, ICollectionShape<TSet, T>
    where TCodec : struct, IScalarCodec<T>
{
    /// <summary>A set without elements.</summary>
    public static TSet Empty => TShape.Create([]);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, TSet value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        ArgumentNullException.ThrowIfNull(value);
        int count = ElementSequence.CountOf(value);
        if (count == 0)
        {
            SetElements.WriteEmpty(ref writer);
            return;
        }

        TWriter set = writer.BeginSet(TCodec.Type, count);
        DistinctElements<T, TCodec> distinct = new(value, count);
        foreach (T element in value)
        {
            TCodec.Write(ref set, distinct.Checked(element));
        }

        writer.EndSet(ref set);
    }

    /// <inheritdoc/>
    public static TSet Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
    {
        TReader elements = reader.EnterElements(SetElements.SetOf(TCodec.Type), out int count);
        List<T> result = count < 0 ? [] : new(count);
        ElementSequence.Read<T, TCodec, TReader>(ref elements, result);
        reader.LeaveElements(ref elements);
        return SetElements.Complete<TSet, T>(TShape.Create(result), result.Count);
    }
}
