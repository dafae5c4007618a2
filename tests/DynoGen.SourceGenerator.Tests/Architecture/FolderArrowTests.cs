using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DynoGen.SourceGenerator.Tests.Architecture;

/// <summary>
/// No two folders of a project use each other, directly or in a circle. A folder and one inside it count as two. There are no exceptions.
/// </summary>
public sealed class FolderArrowTests
{
    /// <summary>What the compiler says of a name, type, member or assembly that it cannot find.</summary>
    private static readonly string[] NotFound = ["CS0012", "CS0103", "CS0117", "CS0234", "CS0246", "CS0400", "CS0518", "CS1061"];

    public static TheoryData<string> Projects { get; } = [.. SourceProject.All().Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folders_do_not_use_each_other_in_a_circle(string projectName)
    {
        SourceProject project = SourceProject.All().Single(project => project.Name == projectName);
        CSharpCompilation[] compilations = [.. project.Compile()];
        AssertComplete(compilations);

        FolderGraph graph = new(compilations.SelectMany(compilation => new FolderReferenceCollector(compilation).Collect()));

        IReadOnlyList<IReadOnlyList<FolderReference>> circles = graph.Circles();
        Assert.True(circles.Count == 0, $"{projectName} has circles:\n" + string.Join("\n\n", circles.Select(FolderGraph.Describe)));
    }

    /// <summary>
    /// A file or reference that was not read would hide what it uses, so every name must be found. Other errors do not count: they come
    /// from compiling against the framework of the tests instead of the project's own.
    /// </summary>
    private static void AssertComplete(IEnumerable<CSharpCompilation> compilations)
    {
        IEnumerable<Diagnostic> missing = compilations.SelectMany(compilation => compilation.GetDiagnostics())
            .Where(diagnostic => NotFound.Contains(diagnostic.Id));
        Assert.True(!missing.Any(), "The project uses what this test does not read:\n" + string.Join("\n", missing.Take(20)));
    }
}
