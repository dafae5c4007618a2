using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.Symbols;
using DynoGen.SourceGenerator.TypeMapping;

namespace DynoGen.SourceGenerator.Writing;

/// <summary>Writes the key type of an item type.</summary>
internal static class KeyWriter
{
    /// <summary>The key's parts: the partition key, then the sort key where there is one.</summary>
    public static IReadOnlyList<MemberModel> Parts(ItemModel item) => item.SortKey is { } sortKey
        ? [item.Object.Members[item.PartitionKey], item.Object.Members[sortKey]]
        : [item.Object.Members[item.PartitionKey]];

    /// <summary>Writes the type: <c>public readonly record struct Key(string Sku, int Revision) : IItemKey&lt;Product&gt;</c>.</summary>
    public static void Write(CodeWriter code, ItemModel item)
    {
        IReadOnlyList<MemberModel> parts = Parts(item);
        code.Line($"/// <summary>The primary key of a {See(item.Object.Type)}.</summary>");
        for (int number = 0; number < parts.Count; number++)
        {
            code.Line($"/// <param name=\"{parts[number].Name.TrimStart('@')}\">{Describe(parts[number], number)}</param>");
        }

        code.Line(Names.GeneratedCode);
        string parameters = string.Join(", ", parts.Select(part => $"{part.Value.Type} {part.Name}"));
        string hides = item.Names.KeyHides ? "new " : "";
        using (code.Open($"{item.Names.KeyAccess} {hides}readonly record struct {item.Names.Key}({parameters}) : {Names.ItemKey}<{item.Object.Type}>"))
        {
            WritePartition(code, item, parts[0]);
            code.Line();
            using (code.Open($"void {Names.ItemKey}<{item.Object.Type}>.WriteAttributes<{item.Names.Writer}>(ref {item.Names.Writer} writer)"))
            {
                foreach (MemberModel part in parts)
                {
                    code.Line($"writer.WriteName({CSharpName.Literal(part.AttributeName)});");
                    code.Line($"{CodecOf(item, part)}.Write(ref writer, {Checked(part, "this." + part.Name)});");
                }
            }
        }
    }

    /// <summary>The method that makes the partition key alone; it yields to a key part of that name.</summary>
    public static string PartitionName(ItemModel item) => Parts(item).Any(part => part.Name == "Partition") ? "PartitionOf" : "Partition";

    /// <summary>What a key part is, for doc comments.</summary>
    public static string Describe(MemberModel part, int number) =>
        $"The {(number == 0 ? "partition" : "sort")} key: attribute <c>{CSharpName.XmlText(part.AttributeName)}</c>, {Descriptor(part.Value.Stored)}.";

    /// <summary>The part, checked where DynamoDB would refuse it because it is empty.</summary>
    public static string Checked(MemberModel part, string value) =>
        part.MayBeNull
            ? $"{Names.KeyPart}.Checked({value}, {CSharpName.Literal(part.AttributeName)})"
            : value;

    /// <summary>The codec of a part as code outside the maps names it.</summary>
    public static string CodecOf(ItemModel item, MemberModel part) => part.Value.Outside(item.Names.Maps).Codec;

    // public static IPartitionKey<Product> Partition(string sku) => new PartitionKey<Product, string, StringCodec>(…);
    private static void WritePartition(CodeWriter code, ItemModel item, MemberModel part)
    {
        string argument = LocalNames.Of([part])[0];
        code.Line("/// <summary>The partition key alone: what all items of one item collection share.</summary>");
        code.Line($"/// <param name=\"{argument.TrimStart('@')}\">{Describe(part, 0)}</param>");
        code.Line($"/// <exception cref=\"{Names.Error}\">The partition key is empty.</exception>");
        code.Line($"public static {Names.PartitionKey}<{item.Object.Type}> {PartitionName(item)}({part.Value.Type} {argument}) =>");
        code.Line($"    new global::DynoGen.Keys.PartitionKey<{item.Object.Type}, {part.Value.Type}, {CodecOf(item, part)}>({Checked(part, argument)});");
    }

    /// <summary>A type as doc comments refer to it; they cannot refer to closed generic types.</summary>
    public static string See(string type) =>
        type.Contains('<') ? $"<c>{CSharpName.XmlText(type)}</c>" : $"<see cref=\"{type}\"/>";

    private static string Descriptor(StoredType stored) => stored switch
    {
        StoredType.Number => "N",
        StoredType.Binary => "B",
        _ => "S",
    };
}
