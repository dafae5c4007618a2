using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DynoGen.SourceGenerator.Tests.Harness.Inputs;

/// <summary>The MSBuild properties of the user's project, as a generator or analyzer sees them.</summary>
internal sealed class BuildProperties(ImmutableDictionary<string, string> values) : AnalyzerConfigOptionsProvider
{
    public static BuildProperties None { get; } = new(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(values);

    public BuildProperties With(string name, string value) => new(values.SetItem($"build_property.{name}", value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None.GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => None.GlobalOptions;

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
