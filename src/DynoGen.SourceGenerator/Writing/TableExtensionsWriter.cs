using DynoGen.SourceGenerator.Models;

namespace DynoGen.SourceGenerator.Writing;

/// <summary>Writes what the table of an item type can do with typed key parts.</summary>
internal static class TableExtensionsWriter
{
    /// <summary>Writes the class.</summary>
    public static void Write(CodeWriter code, ItemModel item, string name)
    {
        string type = item.Object.Type;
        string table = $"this {Names.Table}<{type}> table";
        IReadOnlyList<MemberModel> parts = KeyWriter.Parts(item);
        IReadOnlyList<string> arguments = LocalNames.Of(parts);
        List<string> parameters = [table, .. parts.Zip(arguments, (part, argument) => $"{part.Value.Type} {argument}")];
        string cancellation = $"{Names.CancellationToken} cancellationToken = default";
        string key = $"new {type}.{item.Names.Key}({string.Join(", ", arguments)})";
        string reads = item.Object.IsValueType ? "global::DynoGen.DynamoTableOfStructs" : "global::DynoGen.DynamoTableOfClasses";

        code.Line($"/// <summary>What a table of {KeyWriter.See(type)} does with the parts of its key.</summary>");
        code.Line(Names.GeneratedCode);
        if (item.Settings.IsObsolete)
        {
            code.Line(Names.MayUseObsolete);
        }

        using (code.Open($"{item.Names.ExtensionsAccess} static class {name}"))
        {
            WriteDocs(code, "Reads the item of a key (GetItem).", parts, arguments);
            code.Line("/// <param name=\"consistentRead\">Whether writes that were answered before must be seen; costs twice the read capacity.</param>");
            code.Line("/// <param name=\"cancellationToken\">Cancels the request.</param>");
            code.Line("/// <returns>The item, or null where the table has none.</returns>");
            code.Line($"/// <exception cref=\"{Names.Error}\">A key part is empty, or the stored item does not fit the model.</exception>");
            code.Arrow(
                $"public static {Names.Task}<{type}?> GetAsync",
                [.. parameters, "bool consistentRead = false", cancellation],
                $"{reads}.GetAsync(table, {key}, consistentRead, cancellationToken)");
            code.Line();
            WriteDocs(code, "Deletes the item of a key (DeleteItem). It is no error when there is none.", parts, arguments);
            code.Line("/// <param name=\"cancellationToken\">Cancels the request; DynamoDB may have deleted the item all the same.</param>");
            code.Line($"/// <exception cref=\"{Names.Error}\">A key part is empty; nothing was sent.</exception>");
            code.Arrow(
                $"public static {Names.Task} DeleteAsync", [.. parameters, cancellation], $"table.DeleteAsync({key}, cancellationToken)");
            code.Line();
            WriteQuery(code, item, table, parts[0], arguments[0]);
        }
    }

    // public static DynamoQuery<Product> Query(this DynamoTable<Product> table, string sku) => …
    private static void WriteQuery(CodeWriter code, ItemModel item, string table, MemberModel partitionKey, string argument)
    {
        WriteDocs(code, "All items with one partition key, in the order of their sort keys (Query); nothing is sent until it is enumerated.", [partitionKey], [argument]);
        code.Line($"/// <exception cref=\"{Names.Error}\">The partition key is empty.</exception>");
        code.Arrow(
            $"public static {Names.Query}<{item.Object.Type}> Query",
            [table, $"{partitionKey.Value.Type} {argument}"],
            $"table.Query({item.Object.Type}.{item.Names.Key}.{KeyWriter.PartitionName(item)}({argument}))");
    }

    private static void WriteDocs(CodeWriter code, string summary, IReadOnlyList<MemberModel> parts, IReadOnlyList<string> arguments)
    {
        code.Line($"/// <summary>{summary}</summary>");
        code.Line("/// <param name=\"table\">The table.</param>");
        for (int number = 0; number < parts.Count; number++)
        {
            code.Line($"/// <param name=\"{arguments[number].TrimStart('@')}\">{KeyWriter.Describe(parts[number], number)}</param>");
        }
    }
}
