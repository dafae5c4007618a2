#nullable disable
using Amazon.DynamoDBv2.DocumentModel;

namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

/// <summary>A strongly typed id with its converter inside.</summary>
public readonly record struct Handle(string Value)
{
    public sealed class Converter : IPropertyConverter
    {
        public DynamoDBEntry ToEntry(object value) => ((Handle)value).Value is { } text ? new Primitive(text) : null;

        public object FromEntry(DynamoDBEntry entry) => new Handle(entry.AsString());
    }
}
