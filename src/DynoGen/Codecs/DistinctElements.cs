using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>
/// Refuses elements that DynamoDB holds for the same, as it would refuse the set. Costs nothing where the C# set sees to it already.
/// </summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
/// <param name="set">The set.</param>
/// <param name="count">How many elements it has; less than 0 where only enumerating them would tell.</param>
internal readonly struct DistinctElements<T, TCodec>(IEnumerable<T> set, int count)
    where TCodec : struct, IScalarCodec<T>
{
    private readonly HashSet<StoredScalar>? _met =
        count is 0 or 1 || (TCodec.KeepsDistinct && SetComparison.TellsEqualApart(set)) ? null : new(Math.Max(0, count));

    /// <summary>The element, unless it is null or DynamoDB would find it in the set already.</summary>
    public T Checked(T element)
    {
        ElementSequence.Checked<T, TCodec>(element);
        return _met is null || _met.Add(StoredScalar.Of<T, TCodec>(element)) ? element : throw Repeated(element);
    }

    private static DynamoSerializationException Repeated(T element) =>
        DynamoSerializationException.ForUnstorable("the set contains two elements that are the same to DynamoDB. Remove one.", element);
}
