using System.IO.Compression;

namespace DynoGen.PackageTests;

/// <summary>The package as a user gets it: packed, restored from a feed, and built in a project that has nothing else.</summary>
public sealed class PackageTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Probe = """
        using DynoGen;

        Reading reading = new(Guid.NewGuid(), DateTimeOffset.UnixEpoch, 0.1m);
        Console.WriteLine(Reading.FromItem(reading.ToItem()) == reading);

        [DynamoItem("readings")]
        public readonly partial record struct Reading([PartitionKey] Guid Id, [SortKey] DateTimeOffset At, decimal Value);
        """;

    [Fact]
    public void The_package_has_the_runtime_the_generator_and_the_code_fixes_and_nothing_else()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        string[] files = [.. archive.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        Assert.Equal(
        [
            "analyzers/dotnet/roslyn4.14/cs/DynoGen.CodeFixes.dll",
            "analyzers/dotnet/roslyn4.14/cs/DynoGen.SourceGenerator.dll",
            "analyzers/dotnet/roslyn4.8/cs/DynoGen.SourceGenerator.dll",
            "lib/net10.0/DynoGen.dll",
            "lib/net8.0/DynoGen.dll",
        ], files);
    }

    [Fact]
    public async Task The_readme_builds_without_warnings_and_runs_against_DynamoDB()
    {
        Assert.True(
            Environment.GetEnvironmentVariable("AWS_ENDPOINT_URL_DYNAMODB") is { Length: > 0 },
            "Set AWS_ENDPOINT_URL_DYNAMODB to the address of a DynamoDB, or run tests/run.sh, which starts one.");
        (string usings, string model) = Split(Readme.Blocks[0]);
        string program = $$"""
            {{usings}}
            using Amazon.DynamoDBv2.Model;

            {{Readme.Blocks[1]}}
            Product product = new() { Sku = "cup", Tags = ["new"] };
            {{Readme.Blocks[2]}}
            Console.WriteLine(same.Sku + " " + same.Tags.Single() + " " + key.Revision + " " + item.Count);
            await products.DeleteTableAsync();
            """;
        using ConsumerProject project = new(
            package, "net10.0", "<Nullable>enable</Nullable>", ("Program.cs", program), ("Product.cs", usings + "\n" + model));
        (await project.BuildAsync()).Succeeded();

        string output = (await project.RunAsync()).Succeeded();

        Assert.Equal("Tea r1\ncup new 0 5\n", output.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("net10.0", "<Nullable>enable</Nullable>")]
    [InlineData("net8.0", "<Nullable>enable</Nullable><LangVersion>12</LangVersion>")]
    [InlineData("net8.0", "<Nullable>disable</Nullable>")]
    [InlineData("net10.0", "<Nullable>enable</Nullable><AnalysisMode>All</AnalysisMode><GenerateDocumentationFile>true</GenerateDocumentationFile><NoWarn>CS1591;CA1303;CA1515;CA1050;CA2007;CA1852;CA1812;CA1305;CA1308;CA1034</NoWarn>")]
    [InlineData("net10.0", "<Nullable>enable</Nullable><IsAotCompatible>true</IsAotCompatible>")]
    public async Task A_new_project_builds_without_warnings_and_runs(string targetFramework, string properties)
    {
        using ConsumerProject project = new(package, targetFramework, properties, ("Program.cs", Probe));
        (await project.BuildAsync()).Succeeded();

        Assert.Equal("True", (await project.RunAsync()).Succeeded().Trim());
    }

    [Fact]
    public async Task A_mistake_in_a_model_is_reported_by_the_packaged_analyzer()
    {
        using ConsumerProject project = new(
            package, "net10.0", "<Nullable>enable</Nullable>", ("Program.cs", "return; [DynoGen.DynamoItem(\"things\")] public class Thing;"));

        CommandResult result = await project.BuildAsync();

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("error DYNO0001: Item type 'Thing' must be partial", result.Output, StringComparison.Ordinal);
    }

    private static (string Usings, string Code) Split(string block)
    {
        int end = block.IndexOf("\n\n", StringComparison.Ordinal);
        return (block[..end], block[end..]);
    }
}
