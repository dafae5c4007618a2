using System.ComponentModel;
using DynoGen.Serialization;

namespace DynoGen.Keys;

/// <summary>Checks the parts of keys. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KeyPart
{
    /// <summary>The text, unless DynamoDB refuses it as a key because there is none.</summary>
    /// <param name="value">The key part.</param>
    /// <param name="attribute">Its attribute name.</param>
    /// <exception cref="DynamoSerializationException">The text is null or empty.</exception>
    public static string Checked(string? value, string attribute) => string.IsNullOrEmpty(value) ? throw Empty(value, attribute) : value;

    /// <summary>The bytes, unless DynamoDB refuses them as a key because there are none.</summary>
    /// <param name="value">The key part.</param>
    /// <param name="attribute">Its attribute name.</param>
    /// <exception cref="DynamoSerializationException">The array is null or empty.</exception>
    public static byte[] Checked(byte[]? value, string attribute) => value is { Length: > 0 } ? value : throw Empty(value, attribute);

    /// <summary>The value, unless it is null.</summary>
    /// <typeparam name="T">The key part's type.</typeparam>
    /// <param name="value">The key part.</param>
    /// <param name="attribute">Its attribute name.</param>
    /// <exception cref="DynamoSerializationException">The value is null.</exception>
    public static T Checked<T>(T? value, string attribute)
        where T : class
        => value ?? throw Empty(value, attribute);

    private static DynamoSerializationException Empty(object? value, string attribute)
    {
        DynamoSerializationException error = DynamoSerializationException.ForUnstorable("a key must not be null or empty.", value);
        error.Within(attribute);
        return error;
    }
}
