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
    /// <param name="locals">The names of local variables for its members.</param>
    /// <param name="writer">The name of the method's type parameter.</param>
    /// <param name="method">The method's name.</param>
    public static void Write(CodeWriter code, ObjectModel model, IReadOnlyList<string> locals, string writer, string method)
    {
        code.Line("/// <inheritdoc/>");
        code.Line($"public static void {method}<{writer}>(ref {writer} map, {model.Type} value)");
        code.Line($"    where {writer} : struct, global::DynoGen.Serialization.IAttributeWriter<{writer}>");
        using (code.Open())
        {
            if (model.RefusesDerived)
            {
                code.Line($"{Names.MemberValue}.NotDerived(value);");
            }

            if (model.Members.Count > 0 || FlattenedWriter.Of(model).Count > 0)
            {
                WriteMembers(code, model, locals);
            }

            WriteUnknown(code, model);
        }
    }

    private static void WriteMembers(CodeWriter code, ObjectModel model, IReadOnlyList<string> locals)
    {
        code.Line("int attribute = 0;");
        using (code.Open("try"))
        {
            bool followsBlock = false;
            for (int number = 0; number < model.Members.Count; number++)
            {
                MemberModel member = model.Members[number];
                string? condition = Condition(member, "value." + member.Name, locals[number]);
                if (number > 0 && (followsBlock || condition is not null))
                {
                    code.Line();
                }

                WriteMember(code, member, condition, locals[number], number.ToString(CultureInfo.InvariantCulture));
                followsBlock = condition is not null;
            }

            FlattenedWriter.WriteAttributes(code, model);
        }

        ErrorPath.Write(code);
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

    private static void WriteMember(CodeWriter code, MemberModel member, string? condition, string local, string number)
    {
        if (member.Sdk is { } sdk)
        {
            SdkMemberWriter.Write(code, member, sdk, local, number);
            return;
        }

        string value = "value." + member.Name;
        string name = $"map.WriteName(Layout, attribute = {number});";
        if (condition is not null)
        {
            if (!member.TakesNull)
            {
                // The condition refuses null, so the error must know its place before.
                code.Line($"attribute = {number};");
            }

            using (code.Open($"if ({condition})"))
            {
                code.Line(name);
                code.Call($"{member.Value.Codec}.Write", $"ref map, {local}");
            }

            return;
        }

        code.Line(name);
        string notNull = member.MayBeNull && !member.TakesNull ? $"{Names.MemberValue}.NotNull({value})" : value;
        code.Call($"{member.Mapping.Codec}.Write", $"ref map, {notNull}");
    }

    // What is left out has a condition; what is always written has none.
    private static string? Condition(MemberModel member, string value, string local) =>
        (member.LeavesOutNull, member.LeavesOutEmptySet) switch
        {
            (true, true) => $"{value} is {{ Count: > 0 }} {local}",
            (true, false) => $"{value} is {member.Value.PresentPattern} {local}",
            (false, true) when !member.TakesNull => $"{Names.MemberValue}.NotNull({value}) is {{ Count: > 0 }} {local}",
            _ => null,
        };
}
