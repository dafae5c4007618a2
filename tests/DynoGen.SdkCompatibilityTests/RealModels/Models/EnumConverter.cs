#nullable disable
using Amazon.DynamoDBv2.DocumentModel;

namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

public class EnumConverter<TEnum> : IPropertyConverter
    where TEnum : struct, Enum
{
    public DynamoDBEntry ToEntry(object value) => new Primitive(value.ToString());

    public object FromEntry(DynamoDBEntry entry) => entry is DynamoDBNull ? null : Enum.Parse<TEnum>(entry.AsString());
}
