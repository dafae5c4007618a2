using System.Text.RegularExpressions;
using DynoGen.SourceGenerator.TypeMapping;

namespace DynoGen.SourceGenerator.Tests.Repository;

/// <summary>The page of supported types and the generator's tables say the same.</summary>
public sealed partial class SupportedTypesTests
{
    private static readonly string Page = File.ReadAllText(RepositoryFolder.Combine("docs", "supported-types.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_page_has_the_scalars_of_the_table_and_no_others()
    {
        // Not rows of the table: they are rules of their own.
        string[] others = ["byte[]", "Memory<byte>", "ReadOnlyMemory<byte>"];
        IEnumerable<string> table = Scalars.Rows.Select(row => row.Type[(row.Type.LastIndexOf('.') + 1)..]);

        Assert.Equal(table.Concat(others).Order(StringComparer.Ordinal), NamesIn("Scalars").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_has_the_collections_of_the_table()
    {
        string[] missing = [.. CollectionShapes.Rows
            .Select(row => row.Name)
            .Where(name => !NamesIn("Collections").Any(type => type.Split('<')[0] == name))];

        Assert.True(missing.Length == 0, "Not on the page: " + string.Join(", ", missing));
    }

    [Fact]
    public void Every_value_that_is_not_kept_has_a_test()
    {
        string section = Page.Split("\n## What is not kept\n")[1].Split("\nRefused,")[0];
        IEnumerable<string> rows = section.Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| value ", StringComparison.Ordinal))
            .Select(line => line.Split('|')[1].Trim());
        string tests = File.ReadAllText(RepositoryFolder.Combine("tests", "DynoGen.Tests", "StoredForms", "NotKeptTests.cs")).ReplaceLineEndings("\n");

        Assert.Equal(rows, TestedRow().Matches(tests).Select(match => match.Groups[1].Value));
    }

    /// <summary>The types in the first column of a section's table.</summary>
    private static IEnumerable<string> NamesIn(string section)
    {
        string text = Page.Split($"\n## {section}\n")[1].Split("\n## ")[0];
        return text.Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| any ", StringComparison.Ordinal))
            .Select(line => line.Split('|')[1])
            .SelectMany(cell => Code().Matches(cell).Select(match => match.Groups[1].Value));
    }

    /// <summary>The first cell of a row, as it stands above its test.</summary>
    [GeneratedRegex("    // row: (.+)\n    \\[Fact\\]\n")]
    private static partial Regex TestedRow();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
