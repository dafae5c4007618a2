using System.Globalization;
using DynoGen.SourceGenerator.Models;

namespace DynoGen.SourceGenerator.Writing;

/// <summary>Writes the method that makes a value of attributes.</summary>
internal static class AttributeReadingWriter
{
    private const int Word = 64;

    /// <summary>Writes the method.</summary>
    public static void Write(CodeWriter code, ObjectModel model)
    {
        IReadOnlyList<string> locals = LocalNames.Of(model.Members);
        code.Line("/// <inheritdoc/>");
        code.Line($"public static {model.Type} ReadAttributes<TReader>(ref TReader map)");
        code.Line("    where TReader : struct, global::DynoGen.Serialization.IAttributeReader<TReader>");
        using (code.Open())
        {
            WriteLocals(code, model, locals);
            using (code.Open("try"))
            {
                WriteLoop(code, model, locals);
            }

            ErrorPath.Write(code);
            code.Line();
            WriteRequired(code, model);
            ConstructionWriter.Write(code, model, locals);
        }
    }

    /// <summary>Whether an attribute was there, as C#.</summary>
    public static string WasSeen(int number) => $"({Seen(number / Word)} & {Mask([number])}) != 0";

    /// <summary>Whether all of the attributes were there, as C#.</summary>
    public static string WereSeen(IEnumerable<int> numbers) => string.Join(
        " && ",
        numbers.GroupBy(number => number / Word).Select(word => $"({Seen(word.Key)} & {Mask(word)}) == {Mask(word)}"));

    private static void WriteLocals(CodeWriter code, ObjectModel model, IReadOnlyList<string> locals)
    {
        for (int number = 0; number < model.Members.Count; number++)
        {
            MemberModel member = model.Members[number];
            string type = member.Mapping is TypeMapping.NullableMapping ? member.Mapping.Type
                : member.IsSet ? member.Value.Type + "?"
                : member.Mapping.AnnotatedType;
            string none = member.DefaultValue ?? (member.TakesNull || member.IsSet ? "null" : member.MayBeNull ? "null!" : "default");
            code.Line($"{type} {locals[number]} = {none};");
        }

        for (int word = 0; word <= (model.Members.Count - 1) / Word; word++)
        {
            code.Line($"ulong {Seen(word)} = 0;");
        }

        code.Line("int attribute = -1;");
    }

    // while (map.NextAttribute(Layout, ref attribute)) { switch (attribute) { case 0: sku = StringCodec.Read(ref map); break; … } }
    private static void WriteLoop(CodeWriter code, ObjectModel model, IReadOnlyList<string> locals)
    {
        using (code.Open("while (map.NextAttribute(Layout, ref attribute))"))
        {
            using (code.Open("switch (attribute)"))
            {
                for (int number = 0; number < model.Members.Count; number++)
                {
                    string seen = model.Members.Count > Word ? $" {Seen(number / Word)} |= {Mask([number])};" : "";
                    code.Line($"case {Number(number)}: {locals[number]} = {model.Members[number].Mapping.Codec}.Read(ref map);{seen} break;");
                }
            }

            if (model.Members.Count <= Word)
            {
                code.Line();
                code.Line("seen |= 1UL << attribute;");
            }
        }
    }

    private static void WriteRequired(CodeWriter code, ObjectModel model)
    {
        IEnumerable<int> required = Enumerable.Range(0, model.Members.Count).Where(number => model.Members[number].IsRequired);
        foreach (IGrouping<int, int> word in required.GroupBy(number => number / Word))
        {
            string first = word.Key == 0 ? "" : $", first: {Number(word.Key * Word)}";
            using (code.Open($"if (({Seen(word.Key)} & {Mask(word)}) != {Mask(word)})"))
            {
                code.Line($"throw Layout.Missing({Seen(word.Key)}, required: {Mask(word)}{first});");
            }

            code.Line();
        }
    }

    private static string Seen(int word) => word == 0 ? "seen" : "seen" + Number(word);

    private static string Mask(IEnumerable<int> numbers)
    {
        ulong mask = 0;
        foreach (int number in numbers)
        {
            mask |= 1UL << (number % Word);
        }

        return "0x" + mask.ToString("X", CultureInfo.InvariantCulture) + "UL";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
