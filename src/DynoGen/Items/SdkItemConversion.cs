using Amazon.DynamoDBv2.Model;
using DynoGen.Items;
using DynoGen.Serialization;

namespace DynoGen;

/// <summary>Items with the AWS SDK's attributes in a schema that is chosen at run time.</summary>
public static class SdkItemConversion
{
    /// <summary>
    /// The item in the SDK's low-level form, with what has the AWS SDK's attributes in that schema, whatever the model says. <c>FromItem</c>
    /// reads both.
    /// </summary>
    /// <typeparam name="T">The item type.</typeparam>
    /// <param name="item">The item.</param>
    /// <param name="conversion">The schema.</param>
    /// <exception cref="DynamoSerializationException">DynamoDB cannot store one of the values.</exception>
    public static Dictionary<string, AttributeValue> ToItem<T>(this T item, SdkConversion conversion)
        where T : IDynamoItem<T>
        => ItemConversion.ToItem(item, new SdkConversions(conversion, options: null));
}
