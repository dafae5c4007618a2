using System.Globalization;
using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.TypeMapping;

namespace DynoGen.SourceGenerator.Writing;

/// <summary>Writes the method that turns members into attributes.</summary>
internal static class AttributeWritingWriter
{
    /// <summary>Writes the method.</summary>
    /// <param name="code">Receives the text.</param>
    /// <param name="model">The type.</param>
    /// <param name="writer">The name of the method's type parameter.</param>
    /// <param name="method">The method's name.</param>
    public static void Write(CodeWriter code, ObjectModel model, string writer, string method)
    {
        IReadOnlyList<string> locals = LocalNames.Of(model.Members);
        code.Line("/// <inheritdoc/>");
        code.Line($"public static void {method}<{writer}>(ref {writer} map, {model.Type} value)");
        code.Line($"    where {writer} : struct, global::DynoGen.Serialization.IAttributeWriter<{writer}>");
        using (code.Open())
        {
            code.Line("int attribute = 0;");
            using (code.Open("try"))
            {
                for (int number = 0; number < model.Members.Count; number++)
                {
                    WriteMember(code, model.Members[number], locals[number], number.ToString(CultureInfo.InvariantCulture));
                }
            }

            ErrorPath.Write(code);
            WriteUnknown(code, model);
        }
    }

    // UnknownAttributes.Write(ref map, value.Extra, Layout, "$type");
    private static void WriteUnknown(CodeWriter code, ObjectModel model)
    {
        if (model.Unknown is { } unknown)
        {
            code.Line();
            code.Line($"{Names.UnknownAttributes}.Write(ref map, value.{unknown.Name}, Layout{Names.Arguments(model.Discriminators)});");
        }
    }

    private static void WriteMember(CodeWriter code, MemberModel member, string local, string number)
    {
        string value = "value." + member.Name;
        string name = $"map.WriteName(Layout, attribute = {number});";
        if (Condition(member, value, local) is { } condition)
        {
            using (code.Open($"if ({condition})"))
            {
                code.Line(name);
                code.Line($"{member.Value.Codec}.Write(ref map, {local});");
            }

            return;
        }

        code.Line(name);
        string notNull = member.MayBeNull && !member.TakesNull ? $"{Names.MemberValue}.NotNull({value})" : value;
        code.Line($"{member.Mapping.Codec}.Write(ref map, {notNull});");
    }

    // What is left out has a condition; what is always written has none.
    private static string? Condition(MemberModel member, string value, string local) =>
        (member.LeavesOutNull, member.LeavesOutEmptySet) switch
        {
            (true, true) => $"{value} is {{ Count: > 0 }} {local}",
            (true, false) => $"{value} is {{ }} {local}",
            (false, true) when !member.TakesNull => $"{Names.MemberValue}.NotNull({value}) is {{ Count: > 0 }} {local}",
            _ => null,
        };
}
