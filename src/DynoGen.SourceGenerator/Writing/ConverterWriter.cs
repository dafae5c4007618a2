using DynoGen.SourceGenerator.Collections;
using DynoGen.SourceGenerator.Symbols;
using DynoGen.SourceGenerator.TypeMapping;

namespace DynoGen.SourceGenerator.Writing;

/// <summary>Writes the converters that attributes ask for.</summary>
internal static class ConverterWriter
{
    /// <summary>Writes a struct for each.</summary>
    public static void Write(CodeWriter code, EquatableArray<GeneratedConverter> converters)
    {
        for (int place = 0; place < converters.Count; place++)
        {
            code.Line();
            GeneratedConverter converter = converters[place];
            code.Line($"/// <summary>{Describe(converter)}</summary>");
            using (code.Open($"public readonly struct {GeneratedConverter.NameOf(place)} : global::DynoGen.IDynamoConverter<{converter.Type}, string>"))
            {
                if (converter.Kind == GeneratedConverterKind.Json)
                {
                    WriteJson(code, converter);
                }
                else
                {
                    WritePrefix(code, converter);
                }
            }
        }
    }

    private static string Describe(GeneratedConverter converter) => converter.Kind == GeneratedConverterKind.Json
        ? $"Stores a value as JSON by {KeyWriter.See(converter.Argument)}."
        : $"Stores a text with the prefix <c>{CSharpName.XmlText(converter.Argument)}</c>.";

    private static void WriteJson(CodeWriter code, GeneratedConverter converter)
    {
        const string TypeInfo = "global::System.Text.Json.Serialization.Metadata.JsonTypeInfo";
        code.Line("/// <inheritdoc/>");
        code.Line($"public static string ToStored({converter.Type} value) => global::System.Text.Json.JsonSerializer.Serialize(value, Info);");
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Line($"public static {converter.Type} FromStored(string stored) =>");
        string notNull = converter.IsReference ? " ?? throw new global::System.FormatException(\"The JSON text is null.\")" : "";
        code.Line($"    global::System.Text.Json.JsonSerializer.Deserialize(stored, Info){notNull};");
        code.Line();
        code.Line($"private static {TypeInfo}<{converter.Type}> Info =>");
        code.Line($"    ({TypeInfo}<{converter.Type}>?){converter.Argument}.Default.GetTypeInfo(typeof({converter.Type}))");
        code.Line($"    ?? throw new global::System.NotSupportedException(\"The JSON context does not have the member's type. Add [JsonSerializable] for it.\");");
    }

    private static void WritePrefix(CodeWriter code, GeneratedConverter converter)
    {
        string prefix = CSharpName.Literal(converter.Argument);
        code.Line("/// <inheritdoc/>");
        code.Line($"public static string ToStored(string value) => string.Concat({prefix}, value);");
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Line("public static string FromStored(string stored) =>");
        code.Line($"    stored.StartsWith({prefix}, global::System.StringComparison.Ordinal)");
        code.Line($"        ? stored.Substring({prefix}.Length)");
        code.Line($"        : throw new global::System.FormatException(\"The text does not start with its prefix.\");");
    }
}
