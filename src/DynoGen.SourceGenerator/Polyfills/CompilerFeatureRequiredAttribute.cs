namespace System.Runtime.CompilerServices;

/// <summary>Lets netstandard2.0 code use <c>required</c>.</summary>
/// <param name="featureName">The compiler feature.</param>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    /// <summary>The compiler feature.</summary>
    public string FeatureName { get; } = featureName;
}
