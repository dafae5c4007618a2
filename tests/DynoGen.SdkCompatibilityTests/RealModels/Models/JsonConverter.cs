#nullable disable
using System.Text.Json;
using Amazon.DynamoDBv2.DocumentModel;

namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

public class JsonConverter<T> : IPropertyConverter
{
    public DynamoDBEntry ToEntry(object value) => JsonSerializer.Serialize((T)value);

    public object FromEntry(DynamoDBEntry entry) => JsonSerializer.Deserialize<T>(entry.AsString());
}
