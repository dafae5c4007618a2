using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>A collection that the AWS SDK stores as SS, NS or BS: sets of its primitives and, in the first schema, their lists and arrays.</summary>
/// <param name="Type">The C# type.</param>
/// <param name="CodecName">The runtime's codec, without type arguments.</param>
/// <param name="Element">Its elements.</param>
/// <param name="Schema">What the model says about the schema, as C#.</param>
/// <param name="IsListByModel">Whether it is an L unless something else is said at run time.</param>
internal sealed record SdkSetMapping(string Type, string CodecName, TypeMapping Element, string Schema, bool IsListByModel) : TypeMapping(Type)
{
    /// <inheritdoc/>
    public override StoredType Stored => IsListByModel ? StoredType.List : Element.Stored switch
    {
        StoredType.Number => StoredType.NumberSet,
        StoredType.Binary => StoredType.BinarySet,
        _ => StoredType.StringSet,
    };

    /// <inheritdoc/>
    public override string Codec => $"{SdkScalarMapping.SdkCodecs}.{CodecName}<{Element.Type}, {Element.Codec}, {Schema}>";

    /// <summary>The pattern that a value matches when it has elements.</summary>
    public string FilledPattern => CodecName == "SdkArrayCodec" ? "{ Length: > 0 }" : "{ Count: > 0 }";

    /// <summary>As C#, whether the second schema is written, where an empty L is one like any other; null for sets, which are never L.</summary>
    public string? MayBeEmptyList => CodecName == "SdkHashSetCodec" ? null : $"{SdkScalarMapping.SdkCodecs}.SdkSchema.IsSecond<{Schema}>(map.SdkConversions)";

    /// <summary>Collections of primitives.</summary>
    public static TypeMapping? Rule(ITypeSymbol type, MappingScope scope)
    {
        (ITypeSymbol Element, string Codec)? found = type switch
        {
            // Arrays of byte[] are not among the SDK's; byte[] itself is a scalar.
            IArrayTypeSymbol { IsSZArray: true, ElementType: not IArrayTypeSymbol and not { SpecialType: SpecialType.System_Byte } } array =>
                (array.ElementType, "SdkArrayCodec"),
            INamedTypeSymbol list when list.IsGenericCollection("List`1", out _) => (list.TypeArguments[0], "SdkListCodec"),
            INamedTypeSymbol set when set.IsGenericCollection("HashSet`1", out _) => (set.TypeArguments[0], "SdkHashSetCodec"),
            _ => null,
        };
        if (found is not { } collection || !IsPrimitive(collection.Element) || TypeMapper.Map(collection.Element, scope) is not { } mapped)
        {
            return null;
        }

        TypeMapping element = mapped is NullableReferenceMapping nullable ? nullable.Value : mapped;
        bool isBoolean = element is SdkScalarMapping { Type: "bool" };
        return element.IsScalar || isBoolean
            ? new SdkSetMapping(
                type.FullName(),
                collection.Codec,
                element,
                SdkScalarMapping.Schema(scope),
                IsListByModel: scope.Sdk!.IsV2 && (isBoolean || collection.Codec != "SdkHashSetCodec"))
            : null;
    }

    // The types that the SDK takes for elements of sets.
    private static bool IsPrimitive(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { IsSZArray: true, ElementType.SpecialType: SpecialType.System_Byte } => true,
        { SpecialType: SpecialType.System_String or SpecialType.System_DateTime or (>= SpecialType.System_Boolean and <= SpecialType.System_Double) } => true,
        { Name: "Guid" } => type.IsInNamespace("System"),
        { Name: "MemoryStream" } => type.IsInNamespace("System.IO"),
        _ => false,
    };
}
