using DynoGen.SourceGenerator.Collections;
using DynoGen.SourceGenerator.Diagnostics;
using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.Symbols;
using DynoGen.SourceGenerator.TypeMapping;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>Turns a type with <c>[DynamoItem]</c> into its model, or into what is wrong with it. Nothing of the compiler stays in the model.</summary>
internal static class ItemParser
{
    /// <summary>Parses an item type.</summary>
    public static ParseResult Parse(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        List<Issue> issues = [];
        DeclarationParser.Check(type, issues, cancellationToken);
        string tableName = TableNameParser.Parse(type, issues, cancellationToken);

        MappingScope scope = new(compilation, type, new DataMembers());
        scope.MapNameOf(type, ObjectPlace.Item);
        List<ObjectModel> objects = [];
        UsedSymbols used = new();
        IReadOnlyList<StoredMember>? itemMembers = null;
        bool isWhole = !issues.Exists(issue => issue.Descriptor == Descriptors.ItemKind);
        while (isWhole && scope.NextObject() is { } next)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (ObjectModel Model, IReadOnlyList<StoredMember> Members)? parsed = ObjectParser.Parse(next.Type, scope, issues, cancellationToken);
            if (parsed is { } found)
            {
                objects.Add(found.Model);
                used.AddObject(next.Type, found.Members);
                itemMembers ??= found.Members;
            }
            else if (itemMembers is null)
            {
                break;
            }
        }

        if (itemMembers is null)
        {
            return new ParseResult(null, issues);
        }

        FlattenedNames.Check(objects, scope, issues);
        (int partitionKey, int? sortKey) = KeyParser.Parse(type, tableName, itemMembers, issues, cancellationToken);
        if (issues.Exists(issue => issue.IsError))
        {
            return new ParseResult(null, issues);
        }

        foreach (INamedTypeSymbol reached in scope.Enums)
        {
            used.AddEnum(reached);
        }

        IEnumerable<int> keys = sortKey is { } number ? [partitionKey, number] : [partitionKey];
        ItemModel model = new(
            DeclarationParser.Parse(type),
            tableName,
            partitionKey,
            sortKey,
            objects[0],
            new EquatableArray<ObjectModel>(objects.Skip(1)),
            new EquatableArray<EnumModel>(scope.Enums.Select(symbol => EnumParser.Parse(symbol, scope))),
            new EquatableArray<GeneratedConverter>(scope.Converters),
            NameParser.Parse(type, keys.Select(key => itemMembers[key].Symbol.MemberType())),
            new CompilerSettings(
                scope.IsOblivious || scope.Sdk is not null,
                new EquatableArray<string>(used.Ids),
                UsedSymbols.IsError(type),
                used.ContainErrors,
                UsedSymbols.IsClsCompliant(compilation.Assembly)));
        return new ParseResult(model, issues);
    }
}
