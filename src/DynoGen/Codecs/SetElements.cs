using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>What the codecs of sets share.</summary>
internal static class SetElements
{
    /// <summary>The set type of scalars that are stored as that type.</summary>
    public static AttributeType SetOf(AttributeType elementType) => elementType switch
    {
        AttributeType.Number => AttributeType.NumberSet,
        AttributeType.Binary => AttributeType.BinarySet,
        _ => AttributeType.StringSet,
    };

    /// <summary>DynamoDB has no empty sets: inside a list or dictionary an empty one is an empty L.</summary>
    public static void WriteEmpty<TWriter>(ref TWriter writer)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        TWriter empty = writer.BeginList(0);
        writer.EndList(ref empty);
    }

    /// <summary>The set, unless it took fewer elements than were read.</summary>
    /// <param name="set">The set.</param>
    /// <param name="count">How many elements were read.</param>
    public static TSet Complete<TSet, T>(TSet set, int count)
        where TSet : class, IEnumerable<T>
        => ElementSequence.CountOf(set) == count ? set : throw Repeated<T>();

    /// <summary>The error for elements that the C# set holds for the same: keeping one of them would lose the other.</summary>
    public static DynamoSerializationException Repeated<T>() =>
        DynamoSerializationException.ForUnstorable($"two of its elements are equal as {typeof(T).Name}, and a set would keep one of them.", null);
}
