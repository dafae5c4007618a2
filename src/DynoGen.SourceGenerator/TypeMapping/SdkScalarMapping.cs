using DynoGen.SourceGenerator.Sdk;
using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>A scalar that the AWS SDK stores in a form of its own, or reads more of.</summary>
/// <param name="Type">The C# type.</param>
/// <param name="StoredAs">What it is stored as.</param>
/// <param name="CodecName">The runtime's codec.</param>
/// <param name="IsReference">Whether C# lets it be null.</param>
/// <param name="Key">How it looks as the key of a dictionary, of which the SDK has texts only.</param>
internal sealed record SdkScalarMapping(string Type, StoredType StoredAs, string CodecName, bool IsReference, string? Key) : TypeMapping(Type)
{
    /// <summary>The namespace of the runtime's codecs for the SDK's forms.</summary>
    public const string SdkCodecs = "global::DynoGen.SdkCodecs";

    /// <inheritdoc/>
    public override StoredType Stored => StoredAs;

    /// <inheritdoc/>
    public override string Codec => $"{SdkCodecs}.{CodecName}";

    /// <inheritdoc/>
    public override string? KeyFormat => Key;

    /// <summary>Text, booleans of the first schema, numbers and times.</summary>
    public static TypeMapping? Rule(ITypeSymbol type, MappingScope scope)
    {
        if (ScalarMapping.Rule(type, scope) is not ScalarMapping scalar)
        {
            return null;
        }

        return type.SpecialType switch
        {
            SpecialType.System_String => Of(scalar, StoredType.String, "SdkStringCodec"),
            SpecialType.System_Boolean => Of(scalar, scope.Sdk!.IsV2 ? StoredType.Boolean : StoredType.Number, $"SdkBooleanCodec<{Schema(scope)}>"),
            SpecialType.System_Single or SpecialType.System_Double => Number(scalar, $"{SdkCodecs}.SdkFloatCodec<{scalar.Type}>"),
            SpecialType.System_Decimal or (>= SpecialType.System_SByte and <= SpecialType.System_UInt64) => Number(scalar, scalar.Codec),
            SpecialType.System_DateTime => scope.Sdk!.Epoch switch
            {
                SdkEpoch.Int => Of(scalar, StoredType.Number, "SdkEpochCodec"),
                SdkEpoch.Long => Of(scalar, StoredType.Number, "SdkEpochLongCodec"),
                _ => Of(scalar, StoredType.String, "SdkDateTimeCodec"),
            },
            _ when !type.IsInNamespace("System") => null,
            _ => type.Name switch
            {
                "TimeOnly" => Of(scalar, StoredType.String, "SdkTimeOnlyCodec"),
                "Int128" or "UInt128" => Of(
                    scalar, StoredType.Map, $"Sdk{(scope.Sdk!.IsCamelCase ? "Camel" : "")}WideIntegerCodec<{scalar.Type}, {scalar.Codec}>"),
                _ => null,
            },
        };
    }

    /// <summary>What the model says about the schema, as a type argument.</summary>
    public static string Schema(MappingScope scope) =>
        $"{SdkCodecs}.Sdk{(scope.Sdk!.IsDeclared ? "" : "Default")}SchemaV{(scope.Sdk.IsV2 ? 2 : 1)}";

    private static SdkScalarMapping Number(ScalarMapping scalar, string codec) =>
        Of(scalar, StoredType.Number, $"SdkNumberCodec<{scalar.Type}, {codec}>");

    private static SdkScalarMapping Of(ScalarMapping scalar, StoredType stored, string codec) => new(scalar.Type, stored, codec, scalar.IsReference, scalar.KeyFormat);
}
