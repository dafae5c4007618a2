using DynoGen.SourceGenerator.Attributes;
using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>A plain class, record or struct with members, stored as M. Named only, so that types that contain themselves come to an end.</summary>
/// <param name="Type">The C# type.</param>
/// <param name="MapName">The generated map.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
internal sealed record ObjectMapping(string Type, string MapName, bool IsValueType) : TypeMapping(Type)
{
    // Box<T> with a member Box<Box<T>> has no end. Types that are written by hand stay far below.
    private const int DeepestType = 12;

    /// <inheritdoc/>
    public override StoredType Stored => StoredType.Map;

    /// <inheritdoc/>
    public override string Codec => $"{Codecs}.MapCodec<{Type}, {MapName}>";

    /// <summary>
    /// Types that can be made and have members of their own. Those of the framework are left out: their members are seldom what should be
    /// stored.
    /// </summary>
    public static TypeMapping? Rule(ITypeSymbol type, MappingScope scope) =>
        type is INamedTypeSymbol named && CanBe(named, scope)
            ? new ObjectMapping(named.FullName(), scope.MapNameOf(named), named.IsValueType)
            : null;

    /// <summary>Whether the type is one of those.</summary>
    public static bool CanBe(INamedTypeSymbol type, MappingScope scope) =>
        type is
        {
            TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface,
            IsStatic: false,
            IsRefLikeType: false,
            IsTupleType: false,
            IsAnonymousType: false,
            SpecialType: SpecialType.None,
        }
        && (!type.IsAbstract || type.IsPolymorphic())
        && !type.IsOfFramework()
        && type.Depth() <= DeepestType
        && !type.IsCollection()
        && scope.Compilation.IsSymbolAccessibleWithin(type, scope.ItemType)
        && scope.HasRoomFor(type);
}
