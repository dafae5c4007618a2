using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>A member that is stored through a converter written for the AWS SDK.</summary>
/// <param name="Type">The C# type.</param>
/// <param name="Converter">The converter as C#.</param>
/// <param name="Schema">What the model says about the schema, for what the converter leaves open, as C#.</param>
/// <param name="IsReference">Whether the type is a class.</param>
/// <param name="IsNullable">Whether it can be null.</param>
internal sealed record SdkConvertedMapping(string Type, string Converter, string Schema, bool IsReference, bool IsNullable) : TypeMapping(Type)
{
    /// <summary>What a key is declared as: what the converter writes is not known before it runs.</summary>
    public override StoredType Stored => StoredType.String;

    /// <inheritdoc/>
    public override string Codec =>
        $"{SdkScalarMapping.SdkCodecs}.SdkConvertedCodec<{Type}, {Converter}, {Schema}>";

    /// <inheritdoc/>
    public override bool HasNull => true;

    /// <summary>The mapping of a member.</summary>
    public static SdkConvertedMapping Of(ITypeSymbol type, INamedTypeSymbol converter, MappingScope scope) => new(
        type.FullName(),
        converter.FullName(),
        SdkScalarMapping.Schema(scope),
        type.IsReferenceType,
        type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T);

    /// <summary>Why the type cannot be a converter, or null where it can.</summary>
    public static string? Problem(INamedTypeSymbol converter, MappingScope scope) =>
        !converter.AllInterfaces.Any(contract => contract.Name == "IPropertyConverter" && contract.IsInNamespace("Amazon.DynamoDBv2.DataModel"))
            ? "it does not implement IPropertyConverter."
        : converter.IsAbstract || converter.IsUnboundGenericType
            || !converter.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility == Accessibility.Public)
            ? "it has no public constructor without parameters. Add one: there is no DynamoDBContext to give it."
        : !scope.Compilation.IsSymbolAccessibleWithin(converter, scope.ItemType)
            ? "generated code cannot name it. Make it internal or public."
        : null;
}
