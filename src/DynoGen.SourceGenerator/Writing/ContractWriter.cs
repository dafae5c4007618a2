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
            signature: $"FromItem({Names.Attributes} item)",
            result: type,
            contract,
            body: $"{Names.ItemConversion}.FromItem<{type}>(item)");
        code.Line();
        WriteMethod(
            code,
            item.Names.ToItem,
            "The item in the SDK's low-level form; members that are null are left out, and so are empty sets.",
            null,
            "DynamoDB cannot store one of the values.",
            modifier: "",
            signature: "ToItem()",
            result: Names.Attributes,
            contract,
            body: $"{Names.ItemConversion}.ToItem(this)");
        code.Line();

        string newKey = $"new {item.Names.Key}({string.Join(", ", KeyWriter.Parts(item).Select(part => "this." + part.Name))})";
        if (item.Names.GetKey != MemberAddition.Explicit)
        {
            code.Line("/// <summary>The item's primary key.</summary>");
            code.Line(Names.GeneratedCode);
            code.Line($"{item.Names.KeyAccess} {(item.Names.GetKey == MemberAddition.Hiding ? "new " : "")}{item.Names.Key} GetKey() => {newKey};");
            code.Line();
        }

        code.Line($"{Names.ItemKey}<{type}> {contract}.GetKey() => {newKey};");
        code.Line();
        code.Line($"static string {contract}.TableName => {CSharpName.Literal(item.TableName)};");
        code.Line();
        code.Line($"static {Names.KeySchema} {contract}.KeySchema {{ get; }} = {Schema(item)};");
        code.Line();
        code.Line($"static {Names.AttributeLayout} {Names.AttributeMap}<{type}>.Layout => {map}.Layout;");
        code.Line();
        code.Line($"static void {Names.AttributeMap}<{type}>.WriteAttributes<{item.Names.Writer}>(ref {item.Names.Writer} map, {type} value) => {map}.WriteAttributes(ref map, value);");
        code.Line();
        code.Line($"static {type} {Names.AttributeMap}<{type}>.ReadAttributes<{item.Names.Reader}>(ref {item.Names.Reader} map) => {map}.ReadAttributes(ref map);");
    }

    private static void WriteMethod(
        CodeWriter code,
        MemberAddition addition,
        string summary,
        (string Name, string Text)? parameter,
        string throws,
        string modifier,
        string signature,
        string result,
        string contract,
        string body)
    {
        if (addition == MemberAddition.Explicit)
        {
            code.Line($"{modifier}{result} {contract}.{signature} => {body};");
            return;
        }

        code.Line($"/// <summary>{summary}</summary>");
        if (parameter is { } named)
        {
            code.Line($"/// <param name=\"{named.Name}\">{named.Text}</param>");
        }

        code.Line($"/// <exception cref=\"{Names.Error}\">{throws}</exception>");
        code.Line(Names.GeneratedCode);
        code.Line($"public {modifier}{(addition == MemberAddition.Hiding ? "new " : "")}{result} {signature} => {body};");
    }

    // new KeySchema(new KeyElement("sku", AttributeType.String), null)
    private static string Schema(ItemModel item)
    {
        string sortKey = item.SortKey is { } number ? Element(item.Object.Members[number]) : "null";
        return $"new {Names.KeySchema}({Element(item.Object.Members[item.PartitionKey])}, {sortKey})";
    }

    private static string Element(MemberModel member) =>
        $"new {Names.KeyElement}({CSharpName.Literal(member.AttributeName)}, {Names.AttributeType}.{member.Mapping.Stored})";
}
