namespace Xunit;

/// <summary>Marks a test with parameters.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TheoryAttribute : FactAttribute;
