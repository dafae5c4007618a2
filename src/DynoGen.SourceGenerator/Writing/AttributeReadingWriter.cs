using System.Globalization;
using DynoGen.SourceGenerator.Models;

namespace DynoGen.SourceGenerator.Writing;

/// <summary>Writes the method that makes a value of attributes.</summary>
internal static class AttributeReadingWriter
{
    private const int Word = 64;

    /// <summary>Writes the method.</summary>
    /// <param name="code">Receives the text.</param>
    /// <param name="model">The type.</param>
    /// <param name="locals">The names of local variables for its members.</param>
    /// <param name="reader">The name of the method's type parameter.</param>
    /// <param name="method">The method's name.</param>
    public static void Write(CodeWriter code, ObjectModel model, IReadOnlyList<string> locals, string reader, string method)
    {
        code.Line("/// <inheritdoc/>");
        code.Line($"public static {model.Type} {method}<{reader}>(ref {reader} map)");
        code.Line($"    where {reader} : struct, global::DynoGen.Serialization.IAttributeReader<{reader}>");
        using (code.Open())
        {
            if (model.Members.Count > 0)
            {
                FlattenedWriter.WriteStart(code, model, reader);
                WriteLocals(code, model, locals);
                WriteLoop(code, model, locals);
                FlattenedWriter.WriteReading(code, model, reader);
                code.Line();
                WriteRequired(code, model);
            }
            else if (FlattenedWriter.Of(model).Count > 0)
            {
                FlattenedWriter.WriteStart(code, model, reader);
                code.Line($"{Names.Error}? errors = null;");
                code.Line("while (map.NextEntry(out _))");
                code.Line("{");
                code.Line("}");
                FlattenedWriter.WriteReading(code, model, reader);
                code.Line();
                WriteRequired(code, model);
            }
            else if (model.Unknown is not null)
            {
                WriteOnlyUnknown(code, model);
            }

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

        if (model.Unknown is not null)
        {
            code.Line($"{Names.Attributes}? unknown = null;");
        }

        code.Line($"{Names.Error}? errors = null;");
        code.Line("int attribute = -1;");
    }

    // A type with nothing but a member for what it does not know.
    private static void WriteOnlyUnknown(CodeWriter code, ObjectModel model)
    {
        code.Line($"{Names.Attributes}? unknown = null;");
        using (code.Open("while (map.NextEntry(out string? unknownName))"))
        {
            code.Line($"{Names.UnknownAttributes}.Read(ref map, unknownName, ref unknown{Names.Arguments(model.Discriminators)});");
        }

        code.Line();
    }

    // while (map.NextAttribute(Layout, ref attribute)) { try { switch (attribute) { case 0: sku = …; break; … } } catch … }
    private static void WriteLoop(CodeWriter code, ObjectModel model, IReadOnlyList<string> locals)
    {
        string unknownName = model.Unknown is null ? "" : ", out string? unknownName";
        using (code.Open($"while (map.NextAttribute(Layout, ref attribute{unknownName}))"))
        {
            if (model.Unknown is not null)
            {
                using (code.Open("if (unknownName is not null)"))
                {
                    code.Line($"{Names.UnknownAttributes}.Read(ref map, unknownName, ref unknown{Names.Arguments(model.Discriminators)});");
                    code.Line("continue;");
                }

                code.Line();
            }

            if (model.Members.Count <= Word)
            {
                code.Line("seen |= 1UL << attribute;");
            }

            using (code.Open("try"))
            {
                using (code.Open("switch (attribute)"))
                {
                    for (int number = 0; number < model.Members.Count; number++)
                    {
                        string seen = model.Members.Count > Word ? $"{Seen(number / Word)} |= {Mask([number])}; " : "";
                        WriteCase(code, $"case {Number(number)}:", $"{seen}{locals[number]} = {Read(model.Members[number])};");
                    }
                }
            }

            WriteCatch(code, model);
        }
    }

    // Shorter than the codec of the nullable type, and the same. A plain null could be converted to a struct: Memory<byte> is one that does.
    private static string Read(MemberModel member) => member switch
    {
        { Sdk: null, Mapping: TypeMapping.NullableMapping nullable, Value.HasNull: false } =>
            $"map.IsNull ? ({nullable.Type})null : {nullable.Value.Codec}.Read(ref map)",
        { Sdk: null, Mapping: TypeMapping.NullableReferenceMapping nullable, Value.HasNull: false } =>
            $"map.IsNull ? null : {nullable.Value.Codec}.Read(ref map)",
        _ => $"{member.ReadCodec}.Read(ref map)",
    };

    private static void WriteCase(CodeWriter code, string label, string statement)
    {
        if (code.Fits($"{label} {statement} break;"))
        {
            code.Line($"{label} {statement} break;");
            return;
        }

        code.Line(label);
        code.Line("    " + statement);
        code.Line("    break;");
    }

    // What does not fit is noted, and reading goes on: the caller learns of everything at once.
    private static void WriteCatch(CodeWriter code, ObjectModel model)
    {
        using (code.Open($"catch ({Names.Error} error)"))
        {
            code.Line("error.Within(Layout, attribute);");
            if (!model.IsLenient)
            {
                code.Line($"errors = {Names.Error}.Together(errors, error);");
                return;
            }

            int[] optional = [.. Enumerable.Range(0, model.Members.Count).Where(number => !model.Members[number].IsRequired)];
            using (code.Open("switch (attribute)"))
            {
                foreach (IGrouping<int, int> word in optional.GroupBy(number => number / Word))
                {
                    foreach (int number in word)
                    {
                        code.Line($"case {Number(number)}: {Seen(word.Key)} &= ~{Mask([number])}; error.Skip<{model.Type}>(); break;");
                    }
                }

                code.Line($"default: errors = {Names.Error}.Together(errors, error); break;");
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
                code.Line($"errors = Layout.Missing(errors, {Seen(word.Key)}, required: {Mask(word)}{first});");
            }

            code.Line();
        }

        using (code.Open("if (errors is not null)"))
        {
            code.Line("throw errors;");
        }

        code.Line();
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
