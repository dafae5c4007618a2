using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.DataModel;
using Amazon.DynamoDBv2.DocumentModel;
using Amazon.DynamoDBv2.Model;
using DynoGen.Codecs;
using DynoGen.Serialization;

namespace DynoGen.SdkCodecs;

/// <summary>
/// A member that is stored through a converter written for the AWS SDK, which is called as the SDK calls it: not for null when the member
/// is written, not for an attribute that is absent, but for one that is NULL.
/// </summary>
/// <typeparam name="T">The member's type.</typeparam>
/// <typeparam name="TConverter">The converter. One object of it is made and shared.</typeparam>
/// <typeparam name="TSchema">What the model says about the schema, for what the converter leaves to the SDK.</typeparam>
public readonly struct SdkConvertedCodec<T, TConverter, TSchema> : IScalarCodec<T>
    where TConverter : IPropertyConverter, new()
    where TSchema : struct, ISdkSchema
{
    private const string Name = "value";

    private static readonly TConverter Converter = new();

    /// <summary>The type that a key is declared with; what is written is what the converter gives.</summary>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static bool TakesNull => default(T) is null;

    /// <inheritdoc/>
    public static bool HasNull => true;

    /// <summary>What the converter makes of the value, or null where nothing is to be stored.</summary>
    /// <param name="value">The value, or null.</param>
    /// <param name="said">What was said about the schema.</param>
    /// <exception cref="DynamoSerializationException">The converter refuses the value.</exception>
    public static AttributeValue? ToAttribute(T value, SdkConversions said)
    {
        if (value is null)
        {
            return null;
        }

        DynamoDBEntryConversion conversion = SdkSchema.IsSecond<TSchema>(said) ? DynamoDBEntryConversion.V2 : DynamoDBEntryConversion.V1;
        try
        {
            return Converter.ToEntry(value) is { } entry
                ? new Document { [Name] = entry }.ToAttributeMap(conversion, isEmptyStringValueEnabled: true).GetValueOrDefault(Name)
                : null;
        }
        catch (Exception error) when (Codecs.Conversion.IsAboutTheValue(error))
        {
            throw DynamoSerializationException.ForConverter(typeof(TConverter), value, error);
        }
    }

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, T value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        if (ToAttribute(value, writer.SdkConversions) is not { } attribute)
        {
            throw DynamoSerializationException.ForUnstorable($"{typeof(TConverter).Name} gives nothing to store for it.", value);
        }

        AttributeValueCodec.Write(ref writer, attribute);
    }

    /// <inheritdoc/>
    public static T Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
    {
        AttributeValue attribute = AttributeValueCodec.Read(ref reader);
        try
        {
            DynamoDBEntry entry = Document.FromAttributeMap(new Dictionary<string, AttributeValue>(1) { [Name] = attribute })[Name];
            return Converter.FromEntry(entry) is { } value ? (T)value : default!;
        }
        catch (Exception error) when (Codecs.Conversion.IsAboutTheValue(error))
        {
            throw DynamoSerializationException.ForConverter(typeof(TConverter), attribute, error);
        }
    }
}
