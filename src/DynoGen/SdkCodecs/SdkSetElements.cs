using DynoGen.Codecs;
using DynoGen.Serialization;

namespace DynoGen.SdkCodecs;

/// <summary>Writes collections of scalars as the sets that the AWS SDK stores them as.</summary>
internal static class SdkSetElements
{
    /// <summary>
    /// Writes an SS, NS or BS. What DynamoDB would refuse in a set, a null or two elements that are the same to it, is kept in an L, which
    /// the SDK reads too; and so is an empty collection.
    /// </summary>
    /// <param name="writer">The place the value goes to.</param>
    /// <param name="elements">The elements.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="isList">Whether the schema stores them as L in any case.</param>
    public static void Write<T, TCodec, TWriter>(ref TWriter writer, IEnumerable<T> elements, int count, bool isList)
        where TCodec : struct, IScalarCodec<T>
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        if (isList || count == 0 || !AreDistinct<T, TCodec>(elements, count))
        {
            TWriter list = writer.BeginList(count);
            ElementSequence.WriteEach<T, SdkElementCodec<T, TCodec>, TWriter>(ref list, elements);
            writer.EndList(ref list);
            return;
        }

        TWriter set = writer.BeginSet(TCodec.Type, count);
        ElementSequence.WriteEach<T, TCodec, TWriter>(ref set, elements);
        writer.EndSet(ref set);
    }

    private static bool AreDistinct<T, TCodec>(IEnumerable<T> elements, int count)
        where TCodec : struct, IScalarCodec<T>
    {
        HashSet<StoredScalar>? met = count > 1 ? new(count) : null;
        foreach (T element in elements)
        {
            if (element is null || met?.Add(StoredScalar.Of<T, TCodec>(element)) == false)
            {
                return false;
            }
        }

        return true;
    }
}
