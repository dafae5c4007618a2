using System.Globalization;
using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>The default values of parameters, as C# source.</summary>
internal static class ParameterDefault
{
    /// <summary>The default as C#, or null where there is none or it is the default of the type anyway.</summary>
    public static string? AsCSharp(IParameterSymbol? parameter)
    {
        if (parameter is not { HasExplicitDefaultValue: true, ExplicitDefaultValue: { } value })
        {
            return null;
        }

        string text = value switch
        {
            double.NaN => "double.NaN",
            float.NaN => "float.NaN",
            double.PositiveInfinity => "double.PositiveInfinity",
            double.NegativeInfinity => "double.NegativeInfinity",
            float.PositiveInfinity => "float.PositiveInfinity",
            float.NegativeInfinity => "float.NegativeInfinity",
            double number => number.ToString("R", CultureInfo.InvariantCulture) + "D",
            float number => number.ToString("R", CultureInfo.InvariantCulture) + "F",
            decimal number => number.ToString(CultureInfo.InvariantCulture) + "M",
            long number => number.ToString(CultureInfo.InvariantCulture) + "L",
            ulong number => number.ToString(CultureInfo.InvariantCulture) + "UL",
            bool flag => flag ? "true" : "false",
            char character => SymbolDisplay.FormatLiteral(character, quote: true),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            string literal => CSharpName.Literal(literal),
            _ => "default",
        };

        ITypeSymbol type = parameter.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : parameter.Type;
        return type.TypeKind == TypeKind.Enum ? EnumValue(type, value, text) : text;
    }

    // Kind.Green, or (Kind)(7) where no member has the value.
    private static string EnumValue(ITypeSymbol type, object value, string number)
    {
        IFieldSymbol? named = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.IsConst && value.Equals(field.ConstantValue));
        return named is null ? $"({type.FullName()})({number})" : $"{type.FullName()}.{CSharpName.Identifier(named.Name)}";
    }
}
