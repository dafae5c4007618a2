namespace DynoGen;

/// <summary>
/// Names a type that values of this one may be. The name is stored in the discriminator attribute (see
/// <see cref="DynamoDiscriminatorAttribute"/>) and selects the type when the value is read.
/// </summary>
/// <param name="derivedType">A type that derives from this one, or this one itself.</param>
/// <param name="name">The name that is stored.</param>
/// <param name="oldNames">Further names that are read: those that were stored before a type was renamed.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class DynamoDerivedAttribute(Type derivedType, string name, params string[] oldNames) : Attribute
{
    /// <summary>The derived type.</summary>
    public Type DerivedType { get; } = derivedType;

    /// <summary>The name that is stored.</summary>
    public string Name { get; } = name;

    /// <summary>Further names that are read.</summary>
    public IReadOnlyList<string> OldNames { get; } = oldNames;

    /// <summary>Whether values with an unknown name, or none, are read as this type. Without such a type they are an error.</summary>
    public bool IsFallback { get; set; }
}
