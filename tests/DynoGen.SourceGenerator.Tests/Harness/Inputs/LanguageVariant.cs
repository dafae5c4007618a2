using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DynoGen.SourceGenerator.Tests.Harness.Inputs;

/// <summary>The language settings of a user's project that generated code must not notice.</summary>
internal sealed record LanguageVariant(LanguageVersion Version, NullableContextOptions Nullable)
{
    /// <summary>What test sources are written in unless they say otherwise: the default of .NET 8, the oldest framework.</summary>
    public const LanguageVersion UsualVersion = LanguageVersion.CSharp12;

    public static LanguageVariant Usual { get; } = new(UsualVersion, NullableContextOptions.Enable);

    /// <summary>The oldest language that a project may choose, see DYNO0012.</summary>
    public static LanguageVariant Oldest { get; } = new(LanguageVersion.CSharp11, NullableContextOptions.Enable);

    /// <summary>What the compiler of the tests knows beyond any release, such as new keywords.</summary>
    public static LanguageVariant Newest { get; } = new(LanguageVersion.Preview, NullableContextOptions.Enable);

    public override string ToString() => $"C# {Version.ToDisplayString()}, nullable {Nullable.ToString().ToLowerInvariant()}";
}
