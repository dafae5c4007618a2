using DynoGen.SourceGenerator.Tests.Harness.Inputs;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Tests.Harness.Checks;

internal static class DeterminismCheck
{
    /// <param name="expected">The run that the others are compared with.</param>
    /// <param name="runOn">Runs the generator from nothing on the given files.</param>
    /// <param name="files">The files of the expected run.</param>
    public static IEnumerable<Violation> Check(
        GeneratorRun expected, Func<IEnumerable<SourceFile>, GeneratorRun> runOn, IReadOnlyList<SourceFile> files)
    {
        IEnumerable<SourceFile> reversed = files.Reverse();
        foreach (Violation violation in Compare(expected, runOn(reversed), "with the files in reversed order"))
            yield return violation;

        IEnumerable<SourceFile> elsewhere = files.Select(file => file.In("/another/folder"));
        foreach (Violation violation in Compare(expected, runOn(elsewhere), "with the files in another folder"))
            yield return violation;

        foreach (string culture in CultureScope.Troublesome)
        {
            using CultureScope scope = new(culture);
            foreach (Violation violation in Compare(expected, runOn(files), $"under the culture {culture}"))
                yield return violation;
        }
    }

    private static IEnumerable<Violation> Compare(GeneratorRun expected, GeneratorRun actual, string when)
    {
        Dictionary<string, GeneratedSourceResult> left = expected.Sources.ToDictionary(source => source.HintName);
        Dictionary<string, GeneratedSourceResult> right = actual.Sources.ToDictionary(source => source.HintName);

        foreach (string hint in left.Keys.Except(right.Keys))
            yield return new(HarnessRule.Determinism, $"{hint} is missing {when}.");
        foreach (string hint in right.Keys.Except(left.Keys))
            yield return new(HarnessRule.Determinism, $"{hint} exists only {when}.");
        foreach (string hint in left.Keys.Intersect(right.Keys))
        {
            if (FirstDifference(left[hint], right[hint]) is { } difference)
                yield return new(HarnessRule.Determinism, $"{hint} differs {when}: {difference}");
        }
    }

    private static string? FirstDifference(GeneratedSourceResult left, GeneratedSourceResult right)
    {
        string leftText = left.SourceText.ToString();
        string rightText = right.SourceText.ToString();
        if (leftText == rightText)
            return Equals(left.SourceText.Encoding, right.SourceText.Encoding) ? null : "the encodings are not the same";

        int at = leftText.Zip(rightText).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"\n    expected: {Around(leftText, at)}\n    actual:   {Around(rightText, at)}";
    }

    private static string Around(string text, int at)
    {
        int start = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        int end = text.IndexOf('\n', Math.Min(at, text.Length));
        return text[Math.Min(start, text.Length)..(end < 0 ? text.Length : end)].Trim();
    }
}
