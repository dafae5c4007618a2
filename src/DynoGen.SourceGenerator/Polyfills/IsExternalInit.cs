namespace System.Runtime.CompilerServices;

/// <summary>Lets netstandard2.0 code use <c>init</c>.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal static class IsExternalInit;
