using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.Symbols;

namespace DynoGen.SourceGenerator.Writing;

/// <summary>Writes what an item type has as an <c>IDynamoItem&lt;T&gt;</c>.</summary>
internal static class ContractWriter
{
    /// <summary>Writes the members.</summary>
    public static void Write(CodeWriter code, ItemModel item)
    {
        string type = item.Object.Type;
        string contract = $"{Names.Item}<{type}>";
        string map = $"{item.Names.Maps}.{item.Object.MapName}";

        WriteMethod(
            code,
            item.Names.FromItem,
            "Makes the item from the SDK's low-level form; attributes that it does not know are passed over.",
            ("item", "The attributes by name, as GetItem or Query returned them."),
            "An attribute is missing, of another type, or does not fit its member.",
            modifier: "static ",
            name: "FromItem",
            parameters: [$"{Names.Attributes} item"],
            result: type,
            contract,
            body: $"{Names.ItemConversion}.FromItem<{type}>(item)");
        code.Line();
        WriteMethod(
            code,
            item.Names.ToItem,
            "The item in the SDK's low-level form. Null members and empty sets are left out, unless their members have another default.",
            null,
            "DynamoDB cannot store one of the values.",
            modifier: "",
            name: "ToItem",
            parameters: [],
            result: Names.Attributes,
            contract,
            body: $"{Names.ItemConversion}.ToItem(this)");
        code.Line();

        string newKey = $"new {item.Names.Key}({string.Join(", ", KeyWriter.Parts(item).Select(part => part.Get("this", map + ".")))})";
        if (item.Names.GetKey != MemberAddition.Explicit)
        {
            code.Line("/// <summary>The item's primary key.</summary>");
            code.Line(Names.GeneratedCode);
            code.Arrow($"{item.Names.KeyAccess} {(item.Names.GetKey == MemberAddition.Hiding ? "new " : "")}{item.Names.Key} GetKey", [], newKey);
            code.Line();
        }

        code.Arrow($"{Names.ItemKey}<{type}> {contract}.GetKey", [], newKey);
        code.Line();
        code.Line($"static string {contract}.TableName => {CSharpName.Literal(item.TableName)};");
        code.Line();
        WriteSchema(code, item, contract);
        code.Line();
        code.Arrow($"static {Names.AttributeLayout} {Names.AttributeMap}<{type}>.Layout", $"{map}.Layout");
        code.Line();
        code.Arrow(
            $"static void {Names.AttributeMap}<{type}>.WriteAttributes<{item.Names.Writer}>",
            [$"ref {item.Names.Writer} map", $"{type} value"],
            $"{map}.WriteAttributes(ref map, value)");
        code.Line();
        code.Arrow(
            $"static {type} {Names.AttributeMap}<{type}>.ReadAttributes<{item.Names.Reader}>",
            [$"ref {item.Names.Reader} map"],
            $"{map}.ReadAttributes(ref map)");
    }

    private static void WriteMethod(
        CodeWriter code,
        MemberAddition addition,
        string summary,
        (string Name, string Text)? parameter,
        string throws,
        string modifier,
        string name,
        IReadOnlyList<string> parameters,
        string result,
        string contract,
        string body)
    {
        if (addition == MemberAddition.Explicit)
        {
            code.Arrow($"{modifier}{result} {contract}.{name}", parameters, body);
            return;
        }

        code.Line($"/// <summary>{summary}</summary>");
        if (parameter is { } named)
        {
            code.Line($"/// <param name=\"{named.Name}\">{named.Text}</param>");
        }

        code.Line($"/// <exception cref=\"{Names.Error}\">{throws}</exception>");
        code.Line(Names.GeneratedCode);
        code.Arrow($"public {modifier}{(addition == MemberAddition.Hiding ? "new " : "")}{result} {name}", parameters, body);
    }

    // static KeySchema IDynamoItem<Product>.KeySchema { get; } = new(PartitionKey: new("sku", AttributeType.String), SortKey: null);
    private static void WriteSchema(CodeWriter code, ItemModel item, string contract)
    {
        string sortKey = item.SortKey is { } number ? Element(item.Object.Members[number]) : "null";
        code.Line($"static {Names.KeySchema} {contract}.KeySchema {{ get; }} = new(");
        code.Line($"    PartitionKey: {Element(item.Object.Members[item.PartitionKey])},");
        code.Line($"    SortKey: {sortKey});");
    }

    private static string Element(MemberModel member) =>
        $"new({CSharpName.Literal(member.AttributeName)}, {Names.AttributeType}.{member.Mapping.Stored})";
}
