namespace DynoGen;

/// <summary>
/// Stores values of a type through a converter: on a member for that member, on a type for all members of that type, on an assembly for
/// all members of the converter's type in it. The nearest one counts. It also applies to nullable values and to elements of collections.
/// </summary>
/// <param name="converterType">A type that is an <see cref="IDynamoConverter{T,TStored}"/> of the value's type.</param>
/// <example>
/// <code>
/// [DynamoConverter(typeof(UnixSecondsConverter))] public DateTimeOffset? ExpiresAt { get; set; }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface | AttributeTargets.Assembly,
    AllowMultiple = true,
    Inherited = false)]
public sealed class DynamoConverterAttribute(Type converterType) : Attribute
{
    /// <summary>The converter.</summary>
    public Type ConverterType { get; } = converterType;
}
