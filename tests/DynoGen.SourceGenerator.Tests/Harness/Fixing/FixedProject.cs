using System.Collections.Immutable;
using DynoGen.SourceGenerator.Tests.Harness.Analysis;
using DynoGen.SourceGenerator.Tests.Harness.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace DynoGen.SourceGenerator.Tests.Harness.Fixing;

/// <summary>A project as an editor has it open: before a code fix or after it.</summary>
internal sealed class FixedProject
{
    private readonly Project _project;

    public FixedProject(IReadOnlyList<string> files)
    {
        CSharpCompilation like = TestCompilation.Create([], LanguageVariant.Usual);
        Project project = new AdhocWorkspace()
            .AddProject("Consumer", LanguageNames.CSharp)
            .WithMetadataReferences(ReferenceAssemblies.Consumer)
            .WithCompilationOptions(like.Options)
            .WithParseOptions(TestCompilation.ParseOptions(LanguageVariant.UsualVersion));
        foreach (SourceFile file in SourceFile.From(files))
            project = project.AddDocument(Path.GetFileName(file.Path), file.Text, filePath: file.Path).Project;
        _project = project;
    }

    private FixedProject(Project project) => _project = project;

    /// <summary>What the fix is for, in the order of the places.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(CodeFixProvider fix) =>
    [
        .. (await AnalyzerRun.DiagnosticsAsync(ShippedAnalyzers.All, (await GenerateAsync()).Output, BuildProperties.None))
            .Where(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id)),
    ];

    public async Task<CodeAction[]> OfferedAsync(CodeFixProvider fix, Diagnostic diagnostic)
    {
        List<CodeAction> offered = [];
        await fix.RegisterCodeFixesAsync(new CodeFixContext(
            _project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => offered.Add(action), CancellationToken.None));
        return [.. offered];
    }

    public async Task<FixedProject> ApplyAsync(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        Solution changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution;
        return new FixedProject(changed.GetProject(_project.Id)!);
    }

    /// <summary>What "Fix all occurrences in: Project" does.</summary>
    public async Task<FixedProject> ApplyToAllAsync(CodeFixProvider fix)
    {
        ImmutableArray<Diagnostic> diagnostics = await DiagnosticsAsync(fix);
        string? key = (await OfferedAsync(fix, diagnostics[0]))[0].EquivalenceKey;
        FixAllContext context = new(
            _project.GetDocument(diagnostics[0].Location.SourceTree)!, fix, FixAllScope.Project, key!, fix.FixableDiagnosticIds,
            new KnownDiagnostics(diagnostics), CancellationToken.None);
        return await ApplyAsync((await fix.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    public async Task<string[]> TextsAsync() =>
        await Task.WhenAll(_project.Documents.Select(async document => (await document.GetTextAsync()).ToString()));

    public async Task AssertCompilesAsync() =>
        Assert.Empty((await GenerateAsync()).Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

    private async Task<GeneratorRun> GenerateAsync() =>
        GeneratorRun.Start(GeneratorSubject.DynoGen, (CSharpCompilation)(await _project.GetCompilationAsync())!, BuildProperties.None);
}
