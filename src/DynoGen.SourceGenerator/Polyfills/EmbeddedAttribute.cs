namespace Microsoft.CodeAnalysis;

/// <summary>Hides a type from other assemblies, also from the tests, which see what is internal: they have the real types.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
internal sealed class EmbeddedAttribute : Attribute;
