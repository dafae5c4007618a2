using System.Globalization;
using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.TypeMapping;

namespace DynoGen.SourceGenerator.Writing;

/// <summary>Writes how an object is made of the values that were read.</summary>
internal static class ConstructionWriter
{
    private const int LongestList = 60;

    /// <summary>Writes the statements, which return the object. What its constructor and setters throw becomes the error that says where.</summary>
    public static void Write(CodeWriter code, ObjectModel model, IReadOnlyList<string> locals)
    {
        bool readsMembers = model.Members.Count > 0;
        if (readsMembers)
        {
            code.Line("attribute = -1;");
        }

        using (code.Open("try"))
        {
            WriteObject(code, model, locals);
        }

        using (code.Open($"catch (global::System.Exception error) when (error is not {Names.Error})"))
        {
            code.Line($"throw {Names.Error}.ForConstruction(typeof({model.Type}), error, Layout, {(readsMembers ? "attribute" : "-1")});");
        }
    }

    private static void WriteObject(CodeWriter code, ObjectModel model, IReadOnlyList<string> locals)
    {
        List<int> defaulted = Numbers(model, MemberAssignment.InitializerWithDefault);
        List<int> afterwards = Numbers(model, MemberAssignment.Afterwards);
        if (defaulted.Count > 0)
        {
            string fresh = model.IsValueType ? model.Type : model.Type + "?";
            string none = model.IsValueType ? "default" : "null";
            code.Line("// Members with 'init' and a default keep the default of a fresh object where the item has nothing for them.");
            code.Line($"{fresh} fresh = {AttributeReadingWriter.WereSeen(defaulted)} ? {none} : {New(model, locals, [])};");
            code.Line();
        }

        string made = New(model, locals, defaulted);
        bool flattens = FlattenedWriter.Of(model).Any(member => member.Assignment == MemberAssignment.Afterwards);
        if (afterwards.Count == 0 && !flattens)
        {
            code.Line($"return {made};");
            return;
        }

        code.Line($"{model.Type} value = {made};");
        code.Line();
        for (int number = 0; number <= model.Members.Count; number++)
        {
            FlattenedWriter.WriteSetting(code, model, before: number);
            if (!afterwards.Contains(number))
            {
                continue;
            }

            using (code.Open($"if ({AttributeReadingWriter.WasSeen(number)})"))
            {
                code.Line($"attribute = {number.ToString(CultureInfo.InvariantCulture)};");
                code.Line(model.Members[number].Set("value", Value(model.Members[number], locals[number])));
            }

            code.Line();
        }

        code.Line("return value;");
    }

    private static List<int> Numbers(ObjectModel model, MemberAssignment assignment) =>
        Enumerable.Range(0, model.Members.Count).Where(number => model.Members[number].Assignment == assignment).ToList();

    // new Product(sku: sku) { Name = name, Lines = (seen & 0x4UL) != 0 ? lines : fresh!.Lines }
    private static string New(ObjectModel model, IReadOnlyList<string> locals, List<int> defaulted)
    {
        string[] each = [.. model.Arguments.Select(argument => $"{argument.Parameter}: {Value(model, argument, locals)}")];
        string arguments = each.Sum(argument => argument.Length) < LongestList ? string.Join(", ", each) : "\n    " + string.Join(",\n    ", each);
        if (model.Sdk?.Constructor is { } constructor)
        {
            return $"{constructor.Name}({arguments})";
        }

        List<string> initializers = [];
        for (int number = 0; number < model.Members.Count; number++)
        {
            MemberModel member = model.Members[number];
            if (member.Assignment is MemberAssignment.Initializer or MemberAssignment.ConstructorAndInitializer)
            {
                initializers.Add($"{member.Name} = {Value(member, locals[number])}");
            }
            else if (defaulted.Contains(number))
            {
                string fresh = model.IsValueType ? "fresh" : "fresh!";
                initializers.Add($"{member.Name} = {AttributeReadingWriter.WasSeen(number)} ? {Value(member, locals[number])} : {fresh}.{member.Name}");
            }
        }

        IReadOnlyList<FlattenedModel> beside = FlattenedWriter.Of(model);
        for (int number = 0; number < beside.Count; number++)
        {
            if (beside[number].Assignment == MemberAssignment.Initializer)
            {
                initializers.Add($"{beside[number].Name} = {FlattenedWriter.Local(number)}");
            }
        }

        if (model.Unknown is { } unknown)
        {
            initializers.Add($"{unknown.Name} = {(unknown.TakesNull ? "unknown" : $"unknown ?? new {Names.Attributes}()")}");
        }

        return initializers.Count == 0
            ? $"new {model.Type}({arguments})"
            : $"new {model.Type}{(arguments.Length == 0 ? "" : $"({arguments})")}\n{{\n    {string.Join(",\n    ", initializers)},\n}}";
    }

    private static string? Value(ObjectModel model, ConstructorArgument argument, IReadOnlyList<string> locals) =>
        argument.Flattened is { } flattened ? FlattenedWriter.Local(flattened) + (argument.IsForgiven ? "!" : "")
        : argument.Member is { } member ? Value(model.Members[member], locals[member]) + (argument.IsForgiven ? "!" : "") : argument.Default;

    // A set that is not nullable comes back empty where the item has none: DynamoDB does not store empty sets.
    private static string Value(MemberModel member, string local) =>
        member.Value is SetMapping set && !member.TakesNull ? $"{local} ?? {set.Empty}" : local;
}
