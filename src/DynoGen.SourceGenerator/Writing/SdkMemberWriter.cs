using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.TypeMapping;

namespace DynoGen.SourceGenerator.Writing;

/// <summary>Writes how a member is written by the AWS SDK's rules: what it leaves out, unless that would be lost.</summary>
internal static class SdkMemberWriter
{
    /// <summary>Writes the statements.</summary>
    /// <param name="code">Receives the text.</param>
    /// <param name="member">The member.</param>
    /// <param name="sdk">What the SDK's rules add to it.</param>
    /// <param name="local">A local variable for its value.</param>
    /// <param name="number">Its number.</param>
    public static void Write(CodeWriter code, MemberModel member, SdkMemberModel sdk, string local, string number)
    {
        string value = member.Get("value");
        string name = $"map.WriteName(Layout, attribute = {number});";
        if (member.Mapping is SdkConvertedMapping converted)
        {
            WriteIf(code, $"{converted.Codec}.ToAttribute({value}, map.SdkConversions) is {(sdk.IsIndexKey ? "{ S: not \"\" }" : "{ }")} {local}", name, "global::DynoGen.Codecs.AttributeValueCodec", local);
        }
        else if (Condition(member, sdk, value, local) is { } condition)
        {
            string codec = condition.TakesNull ? member.Mapping.Codec : member.Value.Codec;
            WriteIf(code, condition.Text, name, codec, local);
            WriteTimestamp(code, sdk, name);
        }
        else
        {
            code.Line(name);
            code.Line($"{member.Mapping.Codec}.Write(ref map, {value});");
        }
    }

    private static void WriteIf(CodeWriter code, string condition, string name, string codec, string local)
    {
        using (code.Open($"if ({condition})"))
        {
            code.Line(name);
            code.Line($"{codec}.Write(ref map, {local});");
        }
    }

    private static void WriteTimestamp(CodeWriter code, SdkMemberModel sdk, string name)
    {
        if (sdk.IsTimestamp)
        {
            using (code.Open("else"))
            {
                code.Line(name);
                code.Line($"{SdkScalarMapping.SdkCodecs}.SdkTimestamp.Write(ref map);");
            }
        }
    }

    // What is left out has a condition; what is always written has none.
    private static (string Text, bool TakesNull)? Condition(MemberModel member, SdkMemberModel sdk, string value, string local)
    {
        SdkSetMapping? set = member.Value as SdkSetMapping;
        if (!member.TakesNull)
        {
            return null;
        }

        if (!sdk.OmitsNull && !sdk.IsTimestamp)
        {
            string orList = set?.MayBeEmptyList is { } second ? $" || {second}" : "";
            return sdk.OmitsEmpty && set is not null ? ($"{value} is var {local} && ({local} is null or {set.FilledPattern}{orList})", true) : null;
        }

        if (sdk.OmitsEmpty && set?.MayBeEmptyList is { } isSecond)
        {
            return ($"{value} is {{ }} {local} && ({local} is {set.FilledPattern} || {isSecond})", false);
        }

        string pattern = sdk.IsIndexKey && member.Value is SdkScalarMapping { Type: "string" } or BinaryMapping ? "{ Length: > 0 }"
            : sdk.OmitsEmpty && set is not null ? set.FilledPattern
            : member.Value.PresentPattern;
        return ($"{value} is {pattern} {local}", false);
    }
}
