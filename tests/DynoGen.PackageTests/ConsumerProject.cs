namespace DynoGen.PackageTests;

/// <summary>A project outside the repository that knows DynoGen only as a package.</summary>
internal sealed class ConsumerProject : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dynogen-consumer-");
    private readonly PackedPackage _package;

    /// <summary>Writes the project.</summary>
    /// <param name="package">The package that it uses.</param>
    /// <param name="targetFramework">What it is built for.</param>
    /// <param name="properties">Further MSBuild properties.</param>
    /// <param name="sources">Its files by name.</param>
    public ConsumerProject(PackedPackage package, string targetFramework, string properties, params (string Name, string Text)[] sources)
    {
        _package = package;
        Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{targetFramework}</TargetFramework>
                <RollForward>Major</RollForward>
                <ImplicitUsings>enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="DynoGen" Version="{package.Version}" />
              </ItemGroup>
            </Project>
            """);
        foreach ((string name, string text) in sources)
        {
            Write(name, text);
        }
    }

    /// <summary>Restores and builds it, with every warning as an error.</summary>
    public Task<CommandResult> BuildAsync() => DotnetCommand.RunAsync(
        _folder.FullName, "build", "--nologo", "-warnaserror", $"-p:RestoreAdditionalProjectSources={_package.Feed}");

    /// <summary>Runs what was built.</summary>
    public Task<CommandResult> RunAsync() => DotnetCommand.RunAsync(_folder.FullName, "run", "--no-build");

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);
}
