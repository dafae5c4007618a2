using System.Collections.Immutable;
using DynoGen.SourceGenerator.Tests.Harness.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DynoGen.SourceGenerator.Tests.Incrementality;

/// <summary>A user's project while it is edited: each edit runs the generator on what the run before left cached.</summary>
internal sealed class EditedProject
{
    private readonly GeneratorRun _run;
    private readonly GeneratorRun? _before;

    private EditedProject(GeneratorRun run, GeneratorRun? before)
    {
        _run = run;
        _before = before;
        Assert.Null(run.Result.Exception);
    }

    /// <summary>The generated files, by hint name.</summary>
    public IEnumerable<string> Files => Names(_run.Sources);

    /// <summary>The generated files that the last edit made the generator write, again or for the first time.</summary>
    public IEnumerable<string> WrittenFiles =>
        Names(_run.Sources.Where(source => !Before.Any(old => ReferenceEquals(old.SourceText, source.SourceText))));

    /// <summary>The generated files that the last edit took away.</summary>
    public IEnumerable<string> RemovedFiles => Names(Before).Except(Files);

    private ImmutableArray<GeneratedSourceResult> Before => _before?.Sources ?? [];

    public static EditedProject Open(params string[] files) => Open([], files);

    public static EditedProject Open(ImmutableArray<ReferencedAssembly> references, params string[] files) => new(
        GeneratorRun.Start(
            GeneratorSubject.DynoGen,
            TestCompilation.Create(SourceFile.From(files), LanguageVariant.Usual, references),
            BuildProperties.None),
        before: null);

    /// <summary>What the last edit did to the values of a step, in the order of the files.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string step)
    {
        Assert.Contains(step, GeneratorSubject.DynoGen.StepNames);
        return _run.Step(step).Select(output => output.Reason);
    }

    /// <summary>Replaces text in the one file that has it.</summary>
    public EditedProject Replace(string oldText, string newText)
    {
        SyntaxTree tree = Assert.Single(_run.Input.SyntaxTrees, tree => TextOf(tree).Contains(oldText, StringComparison.Ordinal));
        SyntaxTree edited = Parse(tree.FilePath, TextOf(tree).Replace(oldText, newText, StringComparison.Ordinal));
        return Edit(input => input.ReplaceSyntaxTree(tree, edited));
    }

    public EditedProject Add(string name, string text) => Edit(input => input.AddSyntaxTrees(Parse($"/project/{name}.cs", text)));

    /// <summary>Deletes the one file that has the text.</summary>
    public EditedProject DeleteFileWith(string text) =>
        Edit(input => input.RemoveSyntaxTrees(input.SyntaxTrees.Single(tree => TextOf(tree).Contains(text, StringComparison.Ordinal))));

    public EditedProject AddReference(ReferencedAssembly assembly) => Edit(input => input.AddReferences(assembly.Reference));

    public EditedProject ReplaceReference(ReferencedAssembly old, ReferencedAssembly assembly) =>
        Edit(input => input.ReplaceReference(old.Reference, assembly.Reference));

    public EditedProject SetProperty(string name, string value) => new(_run.Again(BuildProperties.None.With(name, value)), _run);

    private EditedProject Edit(Func<CSharpCompilation, Compilation> edit) => new(_run.Again((CSharpCompilation)edit(_run.Input)), _run);

    private static SyntaxTree Parse(string path, string text) => TestCompilation.Parse(new(path, text), LanguageVariant.UsualVersion);

    private static string TextOf(SyntaxTree tree) => tree.GetText().ToString();

    private static IEnumerable<string> Names(IEnumerable<GeneratedSourceResult> sources) =>
        sources.Select(source => source.HintName).Order(StringComparer.Ordinal);
}
