using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace DynoGen.Serialization;

/// <summary>Checks the values of members before they are written. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MemberValue
{
    /// <summary>The value of a member that is not nullable, unless it is null all the same.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="DynamoSerializationException">The value is null; left out, it could not be read back.</exception>
    public static T NotNull<T>([NotNull] T? value)
        where T : class
        => value ?? throw DynamoSerializationException.ForNull();
}
