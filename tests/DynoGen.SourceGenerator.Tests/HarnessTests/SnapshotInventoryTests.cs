using System.Reflection;
using System.Text.RegularExpressions;
using DynoGen.SourceGenerator.Tests.Harness.Snapshots;
using DynoGen.SourceGenerator.Tests.Repository;

namespace DynoGen.SourceGenerator.Tests.HarnessTests;

/// <summary>A test compares its own snapshots. Those of a test that was renamed or removed have nobody else to miss them.</summary>
public sealed class SnapshotInventoryTests
{
    [Fact]
    public void Every_snapshot_belongs_to_a_test()
    {
        string[] tests =
        [
            .. Assembly.GetExecutingAssembly().GetTypes()
                .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
                .Where(method => method.IsDefined(typeof(FactAttribute)))
                .Select(method => $"{method.DeclaringType!.Name}.{method.Name}"),
        ];
        IEnumerable<string> orphans = Directory
            .EnumerateDirectories(
                RepositoryFolder.Combine("tests", "DynoGen.SourceGenerator.Tests"), SnapshotFolder.Name, SearchOption.AllDirectories)
            .SelectMany(Directory.EnumerateFiles)
            .Where(file => !tests.Any(test => BelongsTo(Path.GetFileName(file), test)));

        Assert.Empty(orphans);
    }

    /// <summary>After the name of the test come the arguments, if any, then a generated file or the kind.</summary>
    private static bool BelongsTo(string file, string test) =>
        Regex.IsMatch(file, $@"^{Regex.Escape(test)}(_[A-Za-z0-9]+=[^#]*)?(#|\.verified\.|\.received\.)");
}
