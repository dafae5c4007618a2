namespace System.Runtime.CompilerServices;

/// <summary>Says what the receiver of an interpolated string's parts is made with; part of newer frameworks.</summary>
/// <param name="argument">The parameter's name, empty for the object whose method is called.</param>
[Microsoft.CodeAnalysis.Embedded]
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(string argument) : Attribute
{
    /// <summary>The parameter's name.</summary>
    public string[] Arguments { get; } = [argument];
}
