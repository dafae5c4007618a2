using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>The constructor that items are made with, and the members that its parameters are.</summary>
/// <param name="constructor">The constructor, or null where there is none to use.</param>
/// <param name="recordConstructor">The constructor of the record's parameter list, or null.</param>
/// <param name="candidates">The members that parameters can be.</param>
internal sealed class ConstructorChoice(IMethodSymbol? constructor, IMethodSymbol? recordConstructor, IReadOnlyList<ISymbol> candidates)
{
    /// <summary>The constructor, or null where there is none to use.</summary>
    public IMethodSymbol? Constructor { get; } = constructor;

    /// <summary>Whether a parameter gives the member its value.</summary>
    public bool Binds(ISymbol member) => ParameterOf(member) is not null;

    /// <summary>The parameter that gives the member its value, or null.</summary>
    public IParameterSymbol? ParameterOf(ISymbol member) =>
        Constructor is null or { Parameters.IsEmpty: true } ? null : Find(Constructor, member, candidates);

    /// <summary>The parameter of the record's parameter list that the property was made from, or null; the record may be a base.</summary>
    public IParameterSymbol? RecordParameterOf(ISymbol member)
    {
        // A derived record's parameter that passes its value on may have attributes; those of the base's own parameter are the member's.
        IParameterSymbol? declared = member.ContainingType.IsRecord
            ? Named(ConstructorParser.OfRecord(member.ContainingType, default), member)
            : null;
        IParameterSymbol? passing = Named(recordConstructor, member);
        return passing is not null && (declared is null || !passing.GetAttributes().IsEmpty) ? passing : declared;
    }

    /// <summary>The parameter that is the member, or null.</summary>
    public static IParameterSymbol? Find(IMethodSymbol constructor, ISymbol member, IReadOnlyList<ISymbol> candidates) =>
        constructor.Parameters.FirstOrDefault(
            parameter => SymbolEqualityComparer.Default.Equals(MemberOf(parameter, candidates), member));

    /// <summary>
    /// The member that the parameter is: of the same type and name, in any case. Where names differ only by case, the nearest one.
    /// </summary>
    public static ISymbol? MemberOf(IParameterSymbol parameter, IReadOnlyList<ISymbol> candidates) => candidates
        .Where(member => Matches(parameter, member))
        .OrderBy(member => member.Name == parameter.Name ? 0 : member.Name.Substring(1) == parameter.Name.Substring(1) ? 1 : 2)
        .FirstOrDefault();

    private static IParameterSymbol? Named(IMethodSymbol? constructor, ISymbol member) =>
        constructor?.Parameters.FirstOrDefault(parameter => parameter.Name == member.Name && Matches(parameter, member));

    private static bool Matches(IParameterSymbol parameter, ISymbol member) =>
        string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase)
        && SymbolEqualityComparer.Default.Equals(parameter.Type, Symbols.SymbolExtensions.MemberType(member))
        && parameter.RefKind is RefKind.None or RefKind.In;
}
