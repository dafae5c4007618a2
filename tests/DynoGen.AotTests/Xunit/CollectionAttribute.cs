namespace Xunit;

/// <summary>Marks tests that share something. All of these run alone.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CollectionAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
