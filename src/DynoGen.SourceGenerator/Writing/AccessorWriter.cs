using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.Symbols;

namespace DynoGen.SourceGenerator.Writing;

/// <summary>Writes the methods that reach what C# does not let generated code reach.</summary>
internal static class AccessorWriter
{
    /// <summary>Writes those of a type.</summary>
    public static void Write(CodeWriter code, ObjectModel model)
    {
        if (!model.Members.Any(member => member.Sdk is not null))
        {
            return;
        }

        IEnumerable<AccessorModel?> accessors = model.Members
            .SelectMany(member => new[] { member.Sdk?.Getter, member.Sdk?.Setter })
            .Concat(FlattenedWriter.Of(model).SelectMany(member => new[] { member.Getter, member.Setter }))
            .Append(model.Sdk?.Constructor);
        foreach (AccessorModel accessor in accessors.OfType<AccessorModel>())
        {
            const string Namespace = "global::System.Runtime.CompilerServices";
            string target = accessor.Target.Length == 0 ? "" : $", Name = {CSharpName.Literal(accessor.Target)}";
            code.Line();
            code.Line($"[{Namespace}.UnsafeAccessor({Namespace}.UnsafeAccessorKind.{accessor.Kind}{target})]");
            code.Line($"public static extern {accessor.Result} {accessor.Name}({accessor.Parameters});");
        }
    }
}
