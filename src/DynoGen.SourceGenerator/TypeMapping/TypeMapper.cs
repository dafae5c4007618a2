using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>Finds out how a C# type is stored.</summary>
internal static class TypeMapper
{
    /// <summary>The rules, in order; the first that knows the type decides.</summary>
    private static readonly TypeRule[] Rules =
    [
        ConvertedMapping.Rule,  // first: the user's word comes before ours
        ScalarMapping.Rule,
        EnumMapping.Rule,
        BinaryMapping.Rule,     // before arrays: byte[] is one
        MemoryMapping.Rule,
        OpenMapping.Rule,       // before objects: AttributeValue has members too
        ArrayMapping.Rule,
        ListMapping.Rule,
        ImmutableArrayMapping.Rule,
        DictionaryMapping.Rule,
        SetMapping.Rule,        // before sequences, which take the sets that DynamoDB has none of
        SequenceMapping.Rule,
        TupleMapping.Rule,
        KeyValuePairMapping.Rule,
        ItemMapping.Rule,       // before objects: item types bring their own map
        ObjectMapping.Rule,     // last: any other type with members
    ];

    /// <summary>The rules for types with the AWS SDK's attributes; what the SDK cannot store is stored as ever.</summary>
    private static readonly TypeRule[] SdkRules =
    [
        ConvertedMapping.Rule,
        SdkChoice.Rule,         // before all that it names types for
        SdkScalarMapping.Rule,
        SdkSetMapping.Rule,
        .. Rules.Where(rule => rule != SetMapping.Rule), // the SDK stores other sets as L
    ];

    /// <summary>The mapping of a type, or null where it cannot be stored; then the scope knows which part of it.</summary>
    public static TypeMapping? Map(ITypeSymbol type, MappingScope scope)
    {
        scope.NoteAnnotation(type);
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Decide(nullable.TypeArguments[0], scope) is { } value
                ? new NullableMapping(SdkNullableEnumMapping.OfNullable(value, scope))
                : null;
        }

        TypeMapping? mapping = Decide(type, scope);
        return mapping is not null && type.IsReferenceType && (scope.Sdk is not null || type.NullableAnnotation != NullableAnnotation.NotAnnotated)
            ? new NullableReferenceMapping(mapping)
            : mapping;
    }

    private static TypeMapping? Decide(ITypeSymbol type, MappingScope scope)
    {
        foreach (TypeRule rule in scope.Sdk is null ? Rules : SdkRules)
        {
            if (rule(type, scope) is { } mapping)
            {
                return mapping;
            }
        }

        scope.Refuse(type);
        return null;
    }
}
