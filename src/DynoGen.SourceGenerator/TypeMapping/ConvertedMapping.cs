using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>A type that is stored through a converter.</summary>
/// <param name="Type">The C# type.</param>
/// <param name="StoredAs">What is stored instead.</param>
/// <param name="Converter">The converter as C#: the user's, or one that is generated.</param>
/// <param name="IsReference">Whether C# lets it be null.</param>
internal sealed record ConvertedMapping(string Type, TypeMapping StoredAs, string Converter, bool IsReference) : TypeMapping(Type)
{
    /// <inheritdoc/>
    public override StoredType Stored => StoredAs.Stored;

    /// <inheritdoc/>
    public override string Codec =>
        $"{Codecs}.Converted{(IsScalar && StoredAs is not (NullableMapping or NullableReferenceMapping) ? "Scalar" : "")}Codec<{Type}, {StoredAs.AnnotatedType}, {StoredAs.Codec}, {Converter}>";

    /// <inheritdoc/>
    public override string? KeyFormat => StoredAs.KeyFormat is { } format
        ? $"{Codecs}.ConvertedFormat<{Type}, {StoredAs.Type}, {format}, {Converter}>"
        : null;

    /// <inheritdoc/>
    public override TypeMapping Outside(string holder) => this with
    {
        StoredAs = StoredAs.Outside(holder),
        Converter = Converter.StartsWith("global::", StringComparison.Ordinal) ? Converter : $"{holder}.{Converter}",
    };

    /// <summary>Types with a converter of the member, of their own or of the assembly; JSON; texts with a prefix.</summary>
    public static TypeMapping? Rule(ITypeSymbol type, MappingScope scope)
    {
        if (scope.Choices.TakeJsonContext() is { } context)
        {
            return new ConvertedMapping(
                type.FullName(), Text, scope.AddConverter(new GeneratedConverter(GeneratedConverterKind.Json, type.FullName(), context.FullName(), type.IsReferenceType)), type.IsReferenceType);
        }

        if (scope.Choices.ConverterOf(type) is { } found)
        {
            return scope.Choices.MapStored(found.Stored, scope) is { } stored
                ? new ConvertedMapping(type.FullName(), stored, found.Converter.FullName(), type.IsReferenceType)
                : null;
        }

        return scope.Choices.Prefix is { } prefix && type.SpecialType == SpecialType.System_String
            ? new ConvertedMapping(
                "string", Text, scope.AddConverter(new GeneratedConverter(GeneratedConverterKind.Prefix, "string", prefix, IsReference: true)), IsReference: true)
            : null;
    }

    private static ScalarMapping Text => Scalars.Find("String")!.Mapping;
}
