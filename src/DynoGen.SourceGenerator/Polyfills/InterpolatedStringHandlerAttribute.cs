namespace System.Runtime.CompilerServices;

/// <summary>Lets a type receive the parts of interpolated strings; part of newer frameworks.</summary>
[Microsoft.CodeAnalysis.Embedded]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;
