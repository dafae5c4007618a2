using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.Symbols;
using DynoGen.SourceGenerator.TypeMapping;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>Finds out how generated code reaches members and constructors as the AWS SDK reaches them by reflection: at any accessibility.</summary>
/// <param name="type">The type whose members are reached.</param>
/// <param name="scope">What the item type needs generated.</param>
internal sealed class SdkAccess(INamedTypeSymbol type, MappingScope scope)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Whether the member can be read, one way or the other.</summary>
    public bool CanGet(ISymbol member) => IsReachable(member, Getter(member)) || CanHaveAccessor(member);

    /// <summary>Whether the member can be set after the object is made, one way or the other.</summary>
    public bool CanSet(ISymbol member) => IsPlainlySettable(member) || CanHaveAccessor(member);

    /// <summary>How the member is read, null where C# allows it.</summary>
    public AccessorModel? GetterOf(ISymbol member) => IsReachable(member, Getter(member))
        ? null
        : Accessor("Get", member, Getter(member), member.MemberType().FullName(), Target(member));

    /// <summary>How the member is set, null where C# allows it.</summary>
    public AccessorModel? SetterOf(ISymbol member) => IsPlainlySettable(member) || !CanHaveAccessor(member)
        ? null
        : Accessor("Set", member, Setter(member), "void", $"{Target(member)}, {member.MemberType().FullName()} value");

    /// <summary>How the type is made, null where C# allows it without more ado.</summary>
    public AccessorModel? ConstructorOf(IMethodSymbol constructor, bool hasRequired) =>
        (hasRequired || !scope.Compilation.IsSymbolAccessibleWithin(constructor, scope.ItemType)) && !IsGeneric(type)
            ? new AccessorModel(
                Free("New" + type.Name),
                "Constructor",
                "",
                type.FullName(),
                string.Join(", ", constructor.Parameters.Select(parameter => $"{parameter.Type.FullName()} {CSharpName.Identifier(parameter.Name)}")),
                IsByReference: false)
            : null;

    /// <summary>The member's name as an identifier: the last part of the full name of an explicitly implemented one.</summary>
    public static string Identifier(ISymbol member) =>
        CSharpName.Identifier(member.Name.Substring(member.Name.LastIndexOf('.') + 1));

    // Accessors of generic types need .NET 9.
    private bool CanHaveAccessor(ISymbol member) => !IsGeneric(member.ContainingType) && !IsGeneric(scope.ItemType);

    private static bool IsGeneric(INamedTypeSymbol type) => type.SelfAndContaining().Any(level => level.Arity > 0);

    private static ISymbol Getter(ISymbol member) => (member as IPropertySymbol)?.GetMethod ?? member;

    private static ISymbol? Setter(ISymbol member) => member is IPropertySymbol property ? property.SetMethod : member;

    private bool IsPlainlySettable(ISymbol member) =>
        Setter(member) is { } setter && IsReachable(member, setter) && !Setting.IsInitOnly(member);

    private bool IsReachable(ISymbol member, ISymbol part) =>
        member is not IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false }
        && scope.Compilation.IsSymbolAccessibleWithin(part, scope.ItemType, type)
        && IsSeen(member);

    // Whether value.Name is this member and not one that hides it.
    private bool IsSeen(ISymbol member) =>
        type.SelfAndBases().SelectMany(level => level.GetMembers(member.Name)).FirstOrDefault() is { } first
        && (SymbolEqualityComparer.Default.Equals(first.OriginalDefinition, member.OriginalDefinition) || first is { IsOverride: true });

    private static string Target(ISymbol member) =>
        $"{(member.ContainingType.IsValueType ? "ref " : "")}{member.ContainingType.FullName()} target";

    private AccessorModel Accessor(string prefix, ISymbol member, ISymbol? part, string result, string parameters) => new(
        Free(prefix + Identifier(member).TrimStart('@')),
        part is IMethodSymbol ? "Method" : "Field",
        part?.MetadataName ?? member.MetadataName,
        result,
        parameters,
        member.ContainingType.IsValueType);

    private string Free(string name)
    {
        string free = name;
        for (int number = 2; !_taken.Add(free); number++)
        {
            free = name + number;
        }

        return free;
    }
}
