using System.Collections.Immutable;
using DynoGen.SourceGenerator.Tests.Harness.Fixing;
using DynoGen.SourceGenerator.Tests.Harness.Snapshots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DynoGen.SourceGenerator.Tests.Harness;

/// <summary>
/// Applies a code fix as an editor does. The new text must be exactly the expected one, and must compile, with its generated code,
/// without what the fix was for.
/// </summary>
internal static class CodeFixHarness
{
    /// <summary>Applies a fix to the first diagnostic that it is for.</summary>
    /// <param name="before">The file that has the diagnostic.</param>
    /// <param name="after">The file after the fix.</param>
    /// <param name="title">Which of the offered fixes is taken; not needed where there is one.</param>
    /// <param name="otherFiles">Other files of the project, which must stay as they are.</param>
    public static async Task VerifyAsync<TFix>(string before, string after, string? title = null, params string[] otherFiles)
        where TFix : CodeFixProvider, new()
    {
        FixedProject project = new([before, .. otherFiles]);
        ImmutableArray<Diagnostic> diagnostics = await project.DiagnosticsAsync(new TFix());

        CodeAction[] offered = await project.OfferedAsync(new TFix(), diagnostics[0]);
        CodeAction action = Assert.Single(offered, action => title is null || action.Title == title);
        FixedProject result = await project.ApplyAsync(action);

        AssertTexts([after, .. otherFiles], await result.TextsAsync());
        await result.AssertCompilesAsync();
        Assert.Equal(diagnostics.Length - 1, (await result.DiagnosticsAsync(new TFix())).Length);
    }

    /// <summary>Applies a fix to all diagnostics that it is for, in the whole project.</summary>
    public static async Task VerifyAllAsync<TFix>(IReadOnlyList<string> before, IReadOnlyList<string> after)
        where TFix : CodeFixProvider, new()
    {
        FixedProject project = new(before);

        FixedProject result = await project.ApplyToAllAsync(new TFix());

        AssertTexts(after, await result.TextsAsync());
        await result.AssertCompilesAsync();
        Assert.Empty(await result.DiagnosticsAsync(new TFix()));
    }

    /// <summary>The titles of what is offered for the first diagnostic.</summary>
    public static async Task<string[]> TitlesAsync<TFix>(string source)
        where TFix : CodeFixProvider, new()
    {
        FixedProject project = new([source]);
        ImmutableArray<Diagnostic> diagnostics = await project.DiagnosticsAsync(new TFix());
        return [.. (await project.OfferedAsync(new TFix(), diagnostics[0])).Select(action => action.Title)];
    }

    private static void AssertTexts(IReadOnlyList<string> expected, string[] actual)
    {
        foreach ((string left, string right) in expected.Zip(actual))
            Assert.True(left == right, "The fix gives\n" + TextDifference.Describe(left, right));
    }
}
