using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>A type that holds values of any DynamoDB type.</summary>
/// <param name="Type">The C# type.</param>
/// <param name="CodecName">The runtime's codec.</param>
/// <param name="Present">The pattern of a value that is there.</param>
/// <param name="IsReference">Whether C# lets it be null.</param>
/// <param name="KeepsNull">Whether NULL is one of its values.</param>
internal sealed record OpenMapping(string Type, string CodecName, string Present, bool IsReference, bool KeepsNull) : TypeMapping(Type)
{
    /// <inheritdoc/>
    public override StoredType Stored => StoredType.Null;

    /// <inheritdoc/>
    public override string Codec => $"{Codecs}.{CodecName}";

    /// <inheritdoc/>
    public override string PresentPattern => Present;

    /// <inheritdoc/>
    public override bool HasNull => KeepsNull;

    /// <summary><c>object</c>, <c>JsonElement</c> and the SDK's <c>AttributeValue</c>.</summary>
    public static TypeMapping? Rule(ITypeSymbol type, MappingScope scope) => type switch
    {
        { SpecialType: SpecialType.System_Object } => new OpenMapping("object", "ObjectCodec", "{ }", IsReference: true, KeepsNull: false),
        INamedTypeSymbol { MetadataName: "AttributeValue" } when type.IsInNamespace("Amazon.DynamoDBv2.Model") => new OpenMapping(
            "global::Amazon.DynamoDBv2.Model.AttributeValue", "AttributeValueCodec", "{ }", IsReference: true, KeepsNull: true),
        INamedTypeSymbol { MetadataName: "JsonElement" } when type.IsInNamespace("System.Text.Json") => new OpenMapping(
            "global::System.Text.Json.JsonElement",
            "JsonElementCodec",
            "{ ValueKind: not global::System.Text.Json.JsonValueKind.Undefined }",
            IsReference: false,
            KeepsNull: true),
        _ => null,
    };
}
