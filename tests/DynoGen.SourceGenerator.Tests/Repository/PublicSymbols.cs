using System.Reflection;
using DynoGen.SourceGenerator.Tests.Harness.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DynoGen.SourceGenerator.Tests.Repository;

/// <summary>The types and members of an assembly that its users see and that somebody wrote.</summary>
internal static class PublicSymbols
{
    public static IEnumerable<ISymbol> Of(Assembly assembly)
    {
        CSharpCompilation compilation = CSharpCompilation.Create("Reader", references: ReferenceAssemblies.Consumer);
        IAssemblySymbol symbol = compilation.SourceModule.ReferencedAssemblySymbols.Single(other => other.Name == assembly.GetName().Name);
        return Types(symbol.GlobalNamespace).SelectMany(type => type.GetMembers().Where(IsWritten).Prepend<ISymbol>(type));
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol parent) => parent.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol space => Types(space),
        INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type => Types(type).Prepend(type),
        _ => [],
    });

    private static bool IsWritten(ISymbol member) => member switch
    {
        { DeclaredAccessibility: not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal) } => false,
        INamedTypeSymbol => false,
        IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.UserDefinedOperator or MethodKind.Conversion) } => false,
        // What the compiler adds to records and for parameters of primary constructors.
        _ when member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute") => false,
        IPropertySymbol { ContainingType: var type } property when IsParameter(property, type) => false,
        IFieldSymbol { Name: "value__" } => false,
        _ => !(member.ContainingType.IsRecord && member is IMethodSymbol { IsOverride: true } or IMethodSymbol { Name: "Deconstruct" or "Equals" }),
    };

    // Documented with the type, as its parameter.
    private static bool IsParameter(IPropertySymbol property, INamedTypeSymbol type) =>
        type.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => parameter.Name == property.Name));
}
