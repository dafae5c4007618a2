using DynoGen.SourceGenerator.Attributes;
using DynoGen.SourceGenerator.Sdk;
using DynoGen.SourceGenerator.Symbols;
using DynoGen.SourceGenerator.TypeMapping;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>Chooses the constructor that the AWS SDK would choose; where it has none, the one that DynoGen would.</summary>
internal static class SdkConstructorParser
{
    /// <summary>Chooses the constructor of a type, with the members that its parameters can be.</summary>
    public static (ConstructorChoice Choice, IReadOnlyList<ISymbol> Candidates) Choose(
        INamedTypeSymbol type, MappingScope scope, CancellationToken cancellationToken)
    {
        bool isMarked = type.InstanceConstructors.Any(constructor => constructor.FindAttribute(AttributeNames.DynamoConstructor) is not null);
        if (!isMarked && SdkMembers.Constructor(type) is { } chosen)
        {
            IReadOnlyList<ISymbol> candidates = SdkMembers.Candidates(type, chosen);
            IMethodSymbol? ofRecord = ConstructorParser.OfRecord(type, cancellationToken);
            return (new ConstructorChoice(chosen, ofRecord, candidates), candidates);
        }

        IReadOnlyList<ISymbol> settable = SdkMembers.Candidates(type, constructor: null);
        ConstructorChoice own = ConstructorParser.Choose(type, settable, scope, cancellationToken);
        return (own, own.Constructor is { } constructor ? SdkMembers.Candidates(type, constructor) : settable);
    }
}
