using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

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

    /// <summary>Refuses an object of a type derived from the one that it is stored as: it would lose what that type adds.</summary>
    /// <typeparam name="T">The type that it is stored as.</typeparam>
    /// <param name="value">The object.</param>
    /// <exception cref="DynamoSerializationException">The object is of a derived type.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void NotDerived<T>(T value)
        where T : class
    {
        if (value.GetType() != typeof(T))
        {
            ThrowDerived(typeof(T), value);
        }
    }

    [DoesNotReturn]
    private static void ThrowDerived(Type declared, object value) => throw DynamoSerializationException.ForDerived(declared, value.GetType());
}
