using Amazon.DynamoDBv2.DataModel;
using Amazon.DynamoDBv2.DocumentModel;

namespace DynoGen.Tests.Models.Foreign.Sdk;

public abstract class ForeignConverter<T> : IPropertyConverter
{
    public DynamoDBEntry ToEntry(object value) => new Primitive(Write((T)value));

    public object FromEntry(DynamoDBEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Read(entry.AsString())!;
    }

    protected abstract string Write(T value);

    protected abstract T Read(string text);
}
