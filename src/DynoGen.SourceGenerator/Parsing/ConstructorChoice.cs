using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>The constructor that items are made with, and the members that its parameters are.</summary>
/// <param name="constructor">The constructor, or null where there is none to use.</param>
/// <param name="recordConstructor">The constructor of the record's parameter list, or null.</param>
internal sealed class ConstructorChoice(IMethodSymbol? constructor, IMethodSymbol? recordConstructor)
{
    /// <summary>The constructor, or null where there is none to use.</summary>
    public IMethodSymbol? Constructor { get; } = constructor;

    /// <summary>Whether a parameter gives the member its value.</summary>
    public bool Binds(ISymbol member) => ParameterOf(member) is not null;

    /// <summary>The parameter that gives the member its value, or null.</summary>
    public IParameterSymbol? ParameterOf(ISymbol member) => Constructor is null ? null : Find(Constructor, member);

    /// <summary>The parameter of the record's parameter list that the property was made from, or null.</summary>
    public IParameterSymbol? RecordParameterOf(ISymbol member) => recordConstructor is null ? null : Find(recordConstructor, member);

    /// <summary>The parameter of that name, in any case, and type.</summary>
    public static IParameterSymbol? Find(IMethodSymbol constructor, ISymbol member)
    {
        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            if (Matches(parameter, member))
            {
                return parameter;
            }
        }

        return null;
    }

    /// <summary>Whether the parameter is the member: the same name, in any case, and the same type.</summary>
    public static bool Matches(IParameterSymbol parameter, ISymbol member) =>
        string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase)
        && SymbolEqualityComparer.Default.Equals(parameter.Type, Symbols.SymbolExtensions.MemberType(member))
        && parameter.RefKind is RefKind.None or RefKind.In;
}
