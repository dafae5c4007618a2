namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says that a parameter is not null when the method returns a value.</summary>
/// <param name="returnValue">The value.</param>
[AttributeUsage(AttributeTargets.Parameter)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>The value.</summary>
    public bool ReturnValue { get; } = returnValue;
}
