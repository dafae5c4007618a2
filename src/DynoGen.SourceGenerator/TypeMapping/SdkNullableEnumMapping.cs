using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>The value of a nullable enum, which the AWS SDK stores as M as if it were a struct with one member.</summary>
/// <param name="Enum">The enum.</param>
internal sealed record SdkNullableEnumMapping(TypeMapping Enum) : TypeMapping(Enum.Type)
{
    /// <inheritdoc/>
    public override StoredType Stored => StoredType.Map;

    /// <inheritdoc/>
    public override string Codec => $"{SdkScalarMapping.SdkCodecs}.SdkNullableEnumCodec<{Type}, {Enum.Codec}>";

    /// <inheritdoc/>
    public override TypeMapping Outside(string holder) => this with { Enum = Enum.Outside(holder) };

    /// <summary>The mapping of what a nullable type holds: as the SDK stores it where it is an enum stored as number.</summary>
    public static TypeMapping OfNullable(TypeMapping value, MappingScope scope) =>
        scope.Sdk is not null && value is EnumMapping { IsText: false } ? new SdkNullableEnumMapping(value) : value;
}
