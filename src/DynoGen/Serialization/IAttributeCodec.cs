namespace DynoGen.Serialization;

/// <summary>
/// Writes values of one C# type as DynamoDB values and reads them back. Codecs have no state and are only ever type arguments, so that
/// the compiler sees through them; codecs of collections take the codec of their elements.
/// </summary>
/// <typeparam name="T">The C# type.</typeparam>
public interface IAttributeCodec<T>
{
    /// <summary>Whether it writes null, as NULL. The codecs of collections refuse a null element where it does not.</summary>
    static virtual bool TakesNull => false;

    /// <summary>Whether NULL is one of its values: then a nullable one reads it as that value instead of null.</summary>
    static virtual bool HasNull => false;

    /// <summary>Whether a value says that there is none, as a default <c>ImmutableArray</c> does: a nullable one stores it as null.</summary>
    /// <param name="value">The value.</param>
    static virtual bool IsNone(T value) => false;

    /// <summary>Writes one value.</summary>
    /// <typeparam name="TWriter">The form that is written.</typeparam>
    /// <param name="writer">The place the value goes to: an attribute, a list element or a set element.</param>
    /// <param name="value">The value; null only where <see cref="TakesNull"/> says so.</param>
    /// <exception cref="DynamoSerializationException">DynamoDB cannot store the value, such as NaN.</exception>
    static abstract void Write<TWriter>(ref TWriter writer, T value)
        where TWriter : struct, IAttributeWriter<TWriter>;

    /// <summary>Reads one value.</summary>
    /// <typeparam name="TReader">The form that is read.</typeparam>
    /// <param name="reader">A reader that stands on the value.</param>
    /// <exception cref="DynamoSerializationException">The value is of another type or does not fit.</exception>
    static abstract T Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>;
}
