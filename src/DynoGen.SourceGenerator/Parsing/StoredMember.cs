using DynoGen.SourceGenerator.Attributes;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>A property or field that is stored, before it is known how it is set.</summary>
/// <param name="Symbol">The property or field.</param>
/// <param name="Attributes">What its attributes say.</param>
/// <param name="Mapping">How its type is stored.</param>
/// <param name="AttributeName">The attribute name in DynamoDB.</param>
internal sealed record StoredMember(ISymbol Symbol, MemberAttributes Attributes, TypeMapping.TypeMapping Mapping, string AttributeName)
{
    /// <summary>What the AWS SDK's attributes on it say; null where its rules do not apply.</summary>
    public Sdk.SdkMember? Sdk { get; init; }
}
