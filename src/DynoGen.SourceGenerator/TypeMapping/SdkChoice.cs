using DynoGen.SourceGenerator.Attributes;
using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>A member whose <c>[DynamoDBPolymorphicType]</c> attributes name the types that its values, or the elements in it, may be.</summary>
internal static class SdkChoice
{
    /// <summary>Types that one of the named types derives from: M with the name of the type.</summary>
    public static TypeMapping? Rule(ITypeSymbol type, MappingScope scope)
    {
        if (scope.Sdk!.Choices.Count == 0
            || type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface } named
            || !scope.Sdk.Choices.Any(attribute => Fits(attribute, named, scope))
            || !scope.Compilation.IsSymbolAccessibleWithin(named, scope.ItemType))
        {
            return null;
        }

        scope.Sdk.UseChoices(attribute => Fits(attribute, named, scope));
        return new ObjectMapping(named.FullName(), scope.MapNameOf(named, scope.Sdk.Choices), IsValueType: false);
    }

    /// <summary>Whether the type that the attribute names can stand where the other is declared.</summary>
    public static bool Fits(AttributeData attribute, INamedTypeSymbol type, MappingScope scope) =>
        PolymorphismAttributes.DerivedOf(attribute) is { Target: { IsUnboundGenericType: false } target }
        && scope.Compilation.HasImplicitConversion(target, type);
}
