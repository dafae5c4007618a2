using System.Globalization;
using Amazon.DynamoDBv2.DocumentModel;

namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

public sealed class NumberPrefixConverter : IPropertyConverter
{
    public DynamoDBEntry ToEntry(object value) => "INVOICE#" + ((int)value).ToString(CultureInfo.InvariantCulture);

    public object FromEntry(DynamoDBEntry entry) => int.Parse(entry.AsString()["INVOICE#".Length..], CultureInfo.InvariantCulture);
}
