using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.Symbols;
using DynoGen.SourceGenerator.TypeMapping;

namespace DynoGen.SourceGenerator.Writing;

/// <summary>Writes the key type of an item type.</summary>
internal static class KeyWriter
{
    private static readonly string[] PartitionNames = ["Partition", "PartitionOf", "PartitionKeyOf"];

    private static readonly string[] RecordMembers =
        ["Clone", "Deconstruct", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "ToString"];

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
            code.Line($"/// <param name=\"{PropertyName(parts[number]).TrimStart('@')}\">{Describe(parts[number], number)}</param>");
        }

        code.Line(Names.GeneratedCode);
        string parameters = string.Join(", ", parts.Select(part => $"{part.Value.Type} {PropertyName(part)}"));
        string hides = item.Names.KeyHides ? "new " : "";
        string head = $"{item.Names.KeyAccess} {hides}readonly record struct {item.Names.Key}({parameters})";
        string contract = $": {Names.ItemKey}<{item.Object.Type}>";
        using (code.Open(code.Fits($"{head} {contract}") ? $"{head} {contract}" : $"{head}\n    {contract}"))
        {
            WritePartition(code, item, parts[0]);
            code.Line();
            using (code.Open($"void {Names.ItemKey}<{item.Object.Type}>.WriteAttributes<{item.Names.Writer}>(ref {item.Names.Writer} writer)"))
            {
                foreach (MemberModel part in parts)
                {
                    code.Line($"writer.WriteName({CSharpName.Literal(part.AttributeName)});");
                    code.Call($"{CodecOf(item, part)}.Write", $"ref writer, {Checked(item, part, "this." + PropertyName(part))}");
                }
            }
        }
    }

    /// <summary>The method that makes the partition key alone; it yields to key parts of that name, of which there are two at most.</summary>
    public static string PartitionName(ItemModel item) =>
        PartitionNames.First(name => !Parts(item).Any(part => part.Name == name));

    // A record's own members keep their names.
    private static string PropertyName(MemberModel part) => RecordMembers.Contains(part.Name) ? part.Name + "Key" : part.Name;

    /// <summary>What a key part is, for doc comments.</summary>
    public static string Describe(MemberModel part, int number) =>
        $"The {(number == 0 ? "partition" : "sort")} key: attribute <c>{CSharpName.XmlText(part.AttributeName)}</c>, {Descriptor(part.Value.Stored)}.";

    /// <summary>The part, checked where DynamoDB would refuse it because it is empty.</summary>
    private static string Checked(ItemModel item, MemberModel part, string value) =>
        part.MayBeNull
            ? $"{Names.KeyPart}.Checked({value}, {CSharpName.Literal(part.AttributeName)}, {CSharpName.Literal(item.Object.ShortName)})"
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
        using (code.Indent())
        {
            code.Call(
                $"new global::DynoGen.Keys.PartitionKey<{item.Object.Type}, {part.Value.Type}, {CodecOf(item, part)}>", Checked(item, part, argument));
        }
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
