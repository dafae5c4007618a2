using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Attributes;

/// <summary>What a member's attributes say. In a record's parameter list they may stand on the parameter as well.</summary>
/// <param name="PartitionKey">The <c>[PartitionKey]</c>, or null.</param>
/// <param name="SortKey">The <c>[SortKey]</c>, or null.</param>
/// <param name="Name">The <c>[DynamoAttribute]</c>, or null.</param>
/// <param name="IsIgnored">Whether there is a <c>[DynamoIgnore]</c>.</param>
internal readonly record struct MemberAttributes(AttributeData? PartitionKey, AttributeData? SortKey, AttributeData? Name, bool IsIgnored)
{
    /// <summary>Whether one of them says that the member is stored, public or not.</summary>
    public bool AskForStorage => PartitionKey is not null || SortKey is not null || Name is not null;

    /// <summary>Reads the attributes of a member; those of an overridden one count where it has none of its own.</summary>
    /// <param name="member">A property or field.</param>
    /// <param name="parameter">The record parameter that the property was made from, or null.</param>
    public static MemberAttributes Read(ISymbol member, IParameterSymbol? parameter)
    {
        if (parameter is null && member is not IPropertySymbol { IsOverride: true } && member.GetAttributes().IsEmpty)
        {
            // Most members, on every keystroke.
            return default;
        }

        return new MemberAttributes(
            Find(AttributeNames.PartitionKey),
            Find(AttributeNames.SortKey),
            Find(AttributeNames.DynamoAttribute),
            Find(AttributeNames.DynamoIgnore) is not null);

        AttributeData? Find(string name)
        {
            for (ISymbol? current = member; current is not null; current = (current as IPropertySymbol)?.OverriddenProperty)
            {
                if (current.FindAttribute(name) is { } attribute)
                {
                    return attribute;
                }
            }

            return parameter?.FindAttribute(name);
        }
    }
}
