namespace DynoGen;

/// <summary>
/// Turns values of a C# type into values of another one that DynoGen stores, and back. The stored type decides the DynamoDB type: a
/// converter to <c>long</c> stores N, to <c>string</c> S, to <c>byte[]</c> B, to a class M.
/// </summary>
/// <remarks>
/// Converters have no state and are called directly, in every form that items are written in. One type may convert several types. It is
/// not called for null.
/// </remarks>
/// <typeparam name="T">The C# type.</typeparam>
/// <typeparam name="TStored">The type that is stored instead.</typeparam>
/// <example>
/// <code>
/// public readonly struct MoneyConverter : IDynamoConverter&lt;Money, string&gt;
/// {
///     public static string ToStored(Money value) => value.ToString();
///     public static Money FromStored(string stored) => Money.Parse(stored);
/// }
/// </code>
/// </example>
public interface IDynamoConverter<T, TStored>
{
    /// <summary>The value that is stored.</summary>
    /// <param name="value">The value.</param>
    static abstract TStored ToStored(T value);

    /// <summary>The value that was stored.</summary>
    /// <param name="stored">What <see cref="ToStored"/> gave, or what someone else stored.</param>
    /// <exception cref="FormatException">The stored value is none of this type; it becomes a <see cref="DynamoSerializationException"/>.</exception>
    static abstract T FromStored(TStored stored);
}
