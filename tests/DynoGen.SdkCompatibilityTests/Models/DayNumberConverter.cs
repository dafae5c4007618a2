using Amazon.DynamoDBv2.DocumentModel;

namespace DynoGen.SdkCompatibilityTests.Models;

public sealed class DayNumberConverter : IPropertyConverter
{
    public DynamoDBEntry ToEntry(object value) => ((DateOnly)value).DayNumber;

    public object FromEntry(DynamoDBEntry entry) => DateOnly.FromDayNumber(entry.AsInt());
}
