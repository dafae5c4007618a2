using System.Xml.Linq;
using DynoGen.SourceGenerator.Tests.Harness.Inputs;
using DynoGen.SourceGenerator.Tests.Repository;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DynoGen.SourceGenerator.Tests.Architecture;

/// <summary>A project under <c>src</c>, compiled from its files.</summary>
internal sealed class SourceProject
{
    /// <summary>What the SDK imports for every file.</summary>
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private readonly string _folder;
    private readonly XDocument _definition;

    private SourceProject(string file)
    {
        Name = Path.GetFileNameWithoutExtension(file);
        _folder = Path.GetDirectoryName(file)!;
        _definition = XDocument.Load(file);
    }

    public string Name { get; }

    public static IEnumerable<SourceProject> All() =>
        Directory.GetFiles(RepositoryFolder.Combine("src"), "*.csproj", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => new SourceProject(file));

    /// <summary>Compiles the project for each of its frameworks, since code may depend on them.</summary>
    public IEnumerable<CSharpCompilation> Compile() => Frameworks().Select(Compile);

    private CSharpCompilation Compile(string framework)
    {
        CSharpParseOptions options = new(LanguageVersion.Latest, preprocessorSymbols: SymbolsOf(framework));
        IEnumerable<SyntaxTree> trees = OwnFiles().Concat(LinkedFiles())
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file.Path), options, file.Place))
            .Append(CSharpSyntaxTree.ParseText(ImplicitUsings, options, "ImplicitUsings.cs"));

        CSharpCompilationOptions compilationOptions = new(
            OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);
        return CSharpCompilation.Create(Name, [.. trees], ReferenceAssemblies.AllExcept(OtherProjects()), compilationOptions);
    }

    private IEnumerable<(string Path, string Place)> OwnFiles() =>
        Directory.EnumerateFiles(_folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: file, Place: Path.GetRelativePath(_folder, file)))
            .Where(file => file.Place.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            .OrderBy(file => file.Place, StringComparer.Ordinal);

    /// <summary>Files of other projects that this one compiles too, at the place where it shows them.</summary>
    private IEnumerable<(string Path, string Place)> LinkedFiles() =>
        from item in _definition.Descendants("Compile")
        let file = item.Attribute("Include")
        let link = item.Attribute("Link")
        where file is not null && link is not null
        select (Path.Combine(_folder, Portable(file.Value)), Portable(link.Value));

    private string[] Frameworks() =>
        _definition.Descendants().First(element => element.Name.LocalName is "TargetFramework" or "TargetFrameworks").Value.Split(';');

    /// <summary>This project and those that it does not reference, which the host of the tests has too.</summary>
    private IEnumerable<string> OtherProjects() =>
        All().Select(project => project.Name).Except(
            _definition.Descendants("ProjectReference")
                .Select(reference => Path.GetFileNameWithoutExtension(Portable(reference.Attribute("Include")!.Value))));

    private static string Portable(string path) => path.Replace('\\', '/');

    private static IEnumerable<string> SymbolsOf(string framework)
    {
        if (framework.StartsWith("netstandard", StringComparison.Ordinal))
            return ["NETSTANDARD", framework.ToUpperInvariant().Replace('.', '_')];

        int major = int.Parse(framework["net".Length..framework.IndexOf('.')], System.Globalization.CultureInfo.InvariantCulture);
        return [.. Enumerable.Range(5, major - 4).Select(version => $"NET{version}_0_OR_GREATER"), "NET", $"NET{major}_0"];
    }
}
