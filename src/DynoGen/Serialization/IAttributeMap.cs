namespace DynoGen.Serialization;

/// <summary>
/// What generated code knows of one C# type with members: its attributes, and how to write and read them. The item types implement it
/// themselves; for the plain types that they contain it is a small struct.
/// </summary>
/// <typeparam name="T">The C# type.</typeparam>
public interface IAttributeMap<T>
{
    /// <summary>The attributes of the type.</summary>
    static abstract AttributeLayout Layout { get; }

    /// <summary>Writes the members of a value as attributes.</summary>
    /// <typeparam name="TWriter">The form that is written.</typeparam>
    /// <param name="map">The item or map that the attributes go to.</param>
    /// <param name="value">The value; not null.</param>
    /// <exception cref="DynamoSerializationException">DynamoDB cannot store one of the values.</exception>
    static abstract void WriteAttributes<TWriter>(ref TWriter map, T value)
        where TWriter : struct, IAttributeWriter<TWriter>;

    /// <summary>Reads the attributes and makes the value of them.</summary>
    /// <typeparam name="TReader">The form that is read.</typeparam>
    /// <param name="map">The item or map whose attributes are read, before the first of them.</param>
    /// <exception cref="DynamoSerializationException">An attribute is missing, of another type, or does not fit its member.</exception>
    static abstract T ReadAttributes<TReader>(ref TReader map)
        where TReader : struct, IAttributeReader<TReader>;
}
