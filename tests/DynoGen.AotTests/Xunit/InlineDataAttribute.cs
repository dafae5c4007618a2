namespace Xunit;

/// <summary>One row of arguments of a theory, which the generator of test calls reads.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class InlineDataAttribute(params object?[]? data) : Attribute
{
    public object?[]? Data { get; } = data;
}
