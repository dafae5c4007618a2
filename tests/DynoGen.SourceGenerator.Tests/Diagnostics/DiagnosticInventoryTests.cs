using System.Globalization;
using System.Text.RegularExpressions;
using DynoGen.SourceGenerator.Tests.Repository;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Tests.Diagnostics;

/// <summary>A diagnostic is a descriptor, a page, a row in the release files and a test, which agree with each other.</summary>
public sealed partial class DiagnosticInventoryTests
{
    private static readonly string Pages = RepositoryFolder.Combine("docs", "diagnostics");

    public static TheoryData<string> Ids { get; } = [.. DescriptorList.All.Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_has_a_page_with_its_title(string id)
    {
        string page = Path.Combine(Pages, $"{id}.md");
        Assert.True(File.Exists(page), $"docs/diagnostics/{id}.md is missing.");

        string title = TitleOf(DescriptorList.Find(id));
        string heading = File.ReadLines(page).First();
        Assert.True(heading == $"# {id}: {title}" || heading == $"# {title}", $"'{heading}' is not '# {id}: {title}'.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_has_a_row_in_the_release_files(string id)
    {
        DiagnosticDescriptor descriptor = DescriptorList.Find(id);

        ReleaseRow row = Assert.Single(ReleaseRow.All, row => row.Id == id);
        Assert.Equal(new ReleaseRow(id, descriptor.Category, descriptor.DefaultSeverity.ToString()), row);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_has_a_test(string id)
    {
        string folder = RepositoryFolder.Combine("tests", "DynoGen.SourceGenerator.Tests", "Diagnostics");
        Assert.True(Directory.EnumerateFiles(folder, $"{id}*Tests.cs").Any(), $"No test file Diagnostics/{id}*Tests.cs.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_id_has_the_usual_form_and_a_constant(string id)
    {
        Assert.Matches(IdForm(), id);
        Assert.Contains(id, DescriptorList.Ids.Values);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_help_link_leads_to_its_page(string id) =>
        Assert.EndsWith($"/docs/diagnostics/{id}.md", DescriptorList.Find(id).HelpLinkUri, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_title_is_a_heading(string id)
    {
        string title = TitleOf(DescriptorList.Find(id));

        Assert.Equal(title.Trim(), title);
        Assert.Matches(StartsUpperCase(), title);
        Assert.False(title.EndsWith('.'), "A heading has no full stop.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_message_is_written_as_the_compiler_writes_messages(string id)
    {
        string message = DescriptorList.Find(id).MessageFormat.ToString(CultureInfo.InvariantCulture);

        Assert.Equal(message.Trim(), message);
        Assert.DoesNotContain('\n', message);
        bool severalSentences = message.Contains(". ", StringComparison.Ordinal);
        // A message that ends in an argument ends as the argument does.
        Assert.True(
            message.EndsWith('}') || message.EndsWith('.') == severalSentences,
            "One sentence has no full stop at its end, several have.");
    }

    [Fact]
    public void Ids_are_unique() => AssertUnique(DescriptorList.All.Select(descriptor => descriptor.Id));

    [Fact]
    public void Titles_are_unique() => AssertUnique(DescriptorList.All.Select(TitleOf));

    [Fact]
    public void Every_id_constant_has_a_descriptor() =>
        Assert.Empty(DescriptorList.Ids.Values.Except(DescriptorList.All.Select(descriptor => descriptor.Id)));

    [Fact]
    public void Every_page_and_release_row_has_a_descriptor()
    {
        IEnumerable<string> pages = Directory.GetFiles(Pages, "DYNO*.md").Select(page => Path.GetFileNameWithoutExtension(page)!);
        Assert.Empty(pages.Concat(ReleaseRow.All.Select(row => row.Id)).Except(DescriptorList.All.Select(descriptor => descriptor.Id)));
    }

    private static string TitleOf(DiagnosticDescriptor descriptor) => descriptor.Title.ToString(CultureInfo.InvariantCulture);

    private static void AssertUnique(IEnumerable<string> values) =>
        Assert.Empty(
            values.GroupBy(value => value, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key));

    [GeneratedRegex("^DYNO[0-9]{4}$")]
    private static partial Regex IdForm();

    [GeneratedRegex(@"^[A-Z]")]
    private static partial Regex StartsUpperCase();
}
