using DynoGen.Tests.Forms;
using DynoGen.Tests.RoundTrips;

namespace DynoGen.Tests.Errors;

/// <summary>Checks what every error must have: the item type, the path, the value as a property, and no value in its message.</summary>
internal static class Failure
{
    /// <summary>Reading the item fails at the path.</summary>
    /// <param name="path">The path in attribute names.</param>
    /// <param name="item">The whole item as DynamoDB JSON.</param>
    /// <param name="value">The value that does not fit.</param>
    public static DynamoSerializationException OnRead<T>(string path, string item, object? value)
        where T : IDynamoItem<T>
        => Check<T>(path, value, () => BothForms.Read<T>(AttributeJson.Item(item)));

    /// <summary>Writing the item fails at the path.</summary>
    /// <param name="path">The path in attribute names.</param>
    /// <param name="item">The item.</param>
    /// <param name="value">The value that does not fit.</param>
    public static DynamoSerializationException OnWrite<T>(string path, T item, object? value)
        where T : IDynamoItem<T>
        => Check<T>(path, value, () => BothForms.Write(item));

    public static DynamoSerializationException Check<T>(string path, object? value, Func<object> conversion)
        where T : IDynamoItem<T>
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(conversion);

        Assert.Equal(T.Layout.TypeName, error.ItemType);
        Assert.Equal(path, error.AttributePath);
        Assert.True(Same.Values(Comparable(value), Comparable(error.OffendingValue)), $"The offending value was {error.OffendingValue ?? "null"}.");
        Assert.StartsWith(path.StartsWith('[') ? T.Layout.TypeName + path : $"{T.Layout.TypeName}.{path}: ", error.Message, StringComparison.Ordinal);
        if (value is string { Length: > 2 } text)
        {
            Assert.DoesNotContain(text, error.Message, StringComparison.Ordinal);
        }

        return error;
    }

    private static object? Comparable(object? value) => value is MemoryStream bytes ? bytes.ToArray() : value;
}
