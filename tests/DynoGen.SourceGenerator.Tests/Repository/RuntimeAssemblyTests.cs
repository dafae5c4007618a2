using System.Reflection;
using System.Xml.Linq;

namespace DynoGen.SourceGenerator.Tests.Repository;

/// <summary>What the runtime is made of, and what it tells its users.</summary>
public sealed class RuntimeAssemblyTests
{
    private static readonly Assembly Runtime = typeof(DynamoItemAttribute).Assembly;

    [Theory]
    [InlineData("System.Linq.Expressions")]
    [InlineData("System.Reflection.Emit")]
    [InlineData("System.Reflection.Emit.ILGeneration")]
    [InlineData("System.Reflection.Emit.Lightweight")]
    [InlineData("Microsoft.CSharp")]
    public void It_does_not_use(string assembly) =>
        Assert.DoesNotContain(assembly, Runtime.GetReferencedAssemblies().Select(reference => reference.Name));

    [Fact]
    public void It_uses_only_the_framework_and_the_AWS_SDK() => Assert.All(
        Runtime.GetReferencedAssemblies(),
        reference => Assert.Matches("^(System|AWSSDK)(\\.|$)", reference.Name));

    [Fact]
    public void Every_public_type_and_member_is_documented()
    {
        HashSet<string> documented =
            [.. XDocument.Load(Path.ChangeExtension(Runtime.Location, ".xml")).Descendants("member").Select(member => member.Attribute("name")!.Value)];

        Assert.Empty(PublicSymbols.Of(Runtime).Select(symbol => symbol.GetDocumentationCommentId()!).Except(documented));
    }

    [Fact]
    public void Its_public_surface_is_as_it_was_reviewed() => Harness.Snapshot.VerifyText(PublicSurface.Describe(Runtime), "txt");
}
