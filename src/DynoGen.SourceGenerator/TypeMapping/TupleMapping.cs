using DynoGen.SourceGenerator.Collections;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>A value tuple, stored as M of Item1, Item2, …</summary>
/// <param name="Items">Its items.</param>
internal sealed record TupleMapping(EquatableArray<TypeMapping> Items) : TypeMapping(TypeOf(Items))
{
    private const int ItemsOfOne = 7;

    // What was read is noted in one bit an item.
    private const int MostItems = 64;

    /// <inheritdoc/>
    public override StoredType Stored => StoredType.Map;

    /// <inheritdoc/>
    public override string Codec => $"{Codecs}.TupleCodec<{Type}, {ItemsFrom(0)}>";

    /// <summary>Value tuples, their items named or not.</summary>
    public static TypeMapping? Rule(ITypeSymbol type, MappingScope scope)
    {
        if (type is not INamedTypeSymbol { IsTupleType: true } tuple || TypesOf(tuple) is not { Count: > 0 and <= MostItems } types)
        {
            return null;
        }

        List<TypeMapping> items = [];
        foreach (ITypeSymbol item in types)
        {
            if (TypeMapper.Map(item, scope) is not { } mapping)
            {
                return null;
            }

            items.Add(mapping);
        }

        return new TupleMapping(new EquatableArray<TypeMapping>(items));
    }

    // A tuple of one has no form of its own in C#, and no elements to the compiler.
    private static IReadOnlyList<ITypeSymbol> TypesOf(INamedTypeSymbol tuple) =>
        tuple.Arity == 1 ? tuple.TypeArguments : tuple.TupleElements.Select(element => element.Type).ToList();

    private static string TypeOf(EquatableArray<TypeMapping> items) => items.Count == 1
        ? $"global::System.ValueTuple<{items[0].AnnotatedType}>"
        : $"({string.Join(", ", items.Select(item => item.AnnotatedType))})";

    // Tuple2Items<int, IntegerCodec<int>, string, StringCodec>; more than seven items are a tuple inside the tuple.
    private string ItemsFrom(int first)
    {
        IEnumerable<string> arguments = Items.Skip(first).Take(ItemsOfOne).Select(item => $"{item.AnnotatedType}, {item.Codec}");
        int next = first + ItemsOfOne;
        if (Items.Count <= next)
        {
            return $"{Codecs}.Tuple{Items.Count - first}Items<{string.Join(", ", arguments)}>";
        }

        string rest = TypeOf(new EquatableArray<TypeMapping>(Items.Skip(next)));
        return $"{Codecs}.Tuple{ItemsOfOne + 1}Items<{string.Join(", ", arguments)}, {rest}, {ItemsFrom(next)}>";
    }
}
