using System.Globalization;
using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.Symbols;

namespace DynoGen.SourceGenerator.Writing;

/// <summary>Writes how members are stored whose own members lie beside those of their type.</summary>
internal static class FlattenedWriter
{
    /// <summary>The variable that keeps the reader at the first attribute.</summary>
    private const string Start = "flattened";

    /// <summary>The variable that holds the object of a flattened member; <see cref="LocalNames"/> keeps members off it.</summary>
    public static string Local(int number) => Start + (number + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The type's flattened members.</summary>
    public static IReadOnlyList<FlattenedModel> Of(ObjectModel model) => model.Sdk?.Flattened ?? [];

    /// <summary>Writes the layouts of a type that is flattened: its own, those of its derived types and those flattened into it.</summary>
    public static void WriteLayouts(CodeWriter code, ObjectModel model)
    {
        if (model.Sdk is not { IsFlattened: true })
        {
            return;
        }

        IEnumerable<string> inner = Of(model).Select(member => member.MapName)
            .Concat(model.Polymorphism?.Derived.Select(derived => derived.MapName) ?? [])
            .Where(map => map != model.MapName)
            .Select(map => $", {map}.Layouts");
        string discriminator = model.Polymorphism is { } polymorphism ? CSharpName.Literal(polymorphism.Discriminator) : "null";
        code.Line();
        code.Line("/// <summary>All attributes that its values can have.</summary>");
        code.Line($"public static {Names.AttributeLayout}[] Layouts {{ get; }} = {Names.SdkFlattened}.Layouts(Layout, {discriminator}{string.Concat(inner)});");
    }

    /// <summary>Writes the statements that store the members.</summary>
    public static void WriteAttributes(CodeWriter code, ObjectModel model)
    {
        IReadOnlyList<FlattenedModel> members = Of(model);
        for (int number = 0; number < members.Count; number++)
        {
            FlattenedModel member = members[number];
            code.Line();
            if (number == 0)
            {
                code.Line("attribute = -1;");
            }

            if (!member.TakesNull)
            {
                code.Line($"{member.MapName}.WriteAttributes(ref map, {member.Get("value")});");
                continue;
            }

            using (code.Open($"if ({member.Get("value")} is {{ }} {Local(number)})"))
            {
                code.Line($"{member.MapName}.WriteAttributes(ref map, {Local(number)});");
            }
        }
    }

    /// <summary>Writes what keeps the reader at the first attribute.</summary>
    public static void WriteStart(CodeWriter code, ObjectModel model, string reader)
    {
        if (Of(model).Count > 0)
        {
            code.Line($"{reader} {Start} = map;");
        }
    }

    /// <summary>Writes the statements that read the members.</summary>
    public static void WriteReading(CodeWriter code, ObjectModel model, string reader)
    {
        IReadOnlyList<FlattenedModel> members = Of(model);
        for (int number = 0; number < members.Count; number++)
        {
            FlattenedModel member = members[number];
            string read = $"{Names.SdkFlattened}.Read<{member.Type}, {member.MapName}, {reader}>({Start}, ref errors)";
            code.Line();
            if (!member.IsOptional)
            {
                code.Line($"{member.Type} {Local(number)} = {read}{(member.TakesNull ? "!" : "")};");
                continue;
            }

            code.Line($"{member.Type}? {Local(number)} = {member.Default ?? "null"};");
            using (code.Open($"if ({Names.SdkFlattened}.IsThere({Start}, {member.MapName}.Layouts))"))
            {
                code.Line($"{Local(number)} = {read};");
            }
        }

        foreach (FlattenedModel member in model.Unknown is null ? [] : members)
        {
            code.Line($"{Names.UnknownAttributes}.Forget(unknown, {member.MapName}.Layouts);");
        }
    }

    /// <summary>Writes the statements that set the members which come before the one of that number.</summary>
    public static void WriteSetting(CodeWriter code, ObjectModel model, int before)
    {
        IReadOnlyList<FlattenedModel> members = Of(model);
        for (int number = 0; number < members.Count; number++)
        {
            FlattenedModel member = members[number];
            if (member.Assignment != MemberAssignment.Afterwards || member.Before != before)
            {
                continue;
            }

            if (member.IsOptional)
            {
                using (code.Open($"if ({Local(number)} is not null)"))
                {
                    code.Line(member.Set("value", Local(number)));
                }
            }
            else
            {
                code.Line(member.Set("value", Local(number)));
            }

            code.Line();
        }
    }
}
