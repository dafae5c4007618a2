namespace System.Runtime.CompilerServices;

/// <summary>Lets netstandard2.0 code use <c>required</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class RequiredMemberAttribute : Attribute;
