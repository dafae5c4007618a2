namespace Xunit;

/// <summary>Marks a test.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class FactAttribute : Attribute;
