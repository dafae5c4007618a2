namespace Xunit;

/// <summary>Defines what tests share.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CollectionDefinitionAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    public bool DisableParallelization { get; set; }
}
