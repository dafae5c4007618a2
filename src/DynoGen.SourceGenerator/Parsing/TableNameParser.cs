using DynoGen.SourceGenerator.Attributes;
using DynoGen.SourceGenerator.Diagnostics;
using DynoGen.SourceGenerator.Sdk;
using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>Reads the table name of an item type.</summary>
internal static class TableNameParser
{
    private const int Shortest = 3;
    private const int Longest = 255;

    /// <summary>The table name; an issue where DynamoDB would refuse it.</summary>
    public static string Parse(INamedTypeSymbol type, List<Issue> issues, CancellationToken cancellationToken)
    {
        AttributeData attribute = type.FindAttribute(AttributeNames.DynamoItem)!;
        string name = attribute.ConstructorArguments switch
        {
            [{ Value: string given }] => given,
            [] => SdkTable.Of(type).Name ?? type.Name,
            _ => "", // null was given: the parameter is no name, and silence no choice
        };
        if (name.Length is < Shortest or > Longest || !IsAllowed(name))
        {
            issues.Add(new Issue(
                Descriptors.InvalidName,
                attribute.ArgumentLocation(cancellationToken) ?? type.NameLocation(),
                name,
                "table",
                "it must have 3 to 255 characters of a-z, A-Z, 0-9, '_', '-' and '.'."));
        }

        return name;
    }

    private static bool IsAllowed(string name)
    {
        foreach (char character in name)
        {
            if (!IsAllowed(character))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAllowed(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.';
}
