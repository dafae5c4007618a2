using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DynoGen.SourceGenerator.Tests.Harness.Checks;

/// <summary>Looks for objects of the compiler in everything that a value reaches through its fields.</summary>
internal static class CompilerObjectFinder
{
    /// <summary>
    /// Checked as "is a", since what one meets are internal types behind these. Anything else from the compiler's assemblies is
    /// refused too, apart from enums and the plain positions.
    /// </summary>
    private static readonly Type[] Forbidden =
    [
        typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SyntaxReference),
        typeof(SemanticModel), typeof(Location), typeof(AttributeData), typeof(SourceText),
    ];

    private static readonly Type[] Allowed = [typeof(TextSpan), typeof(LinePosition), typeof(LinePositionSpan)];

    private static readonly ConcurrentDictionary<Type, FieldInfo[]> Fields = new();

    /// <returns>The way to the first compiler object that was found, or null.</returns>
    public static string? FindPath(object? root)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Queue<(object? Value, string Path)> open = new([(root, "value")]);

        while (open.TryDequeue(out var next))
        {
            if (next.Value is null || IsLeaf(next.Value.GetType()) || !seen.Add(next.Value))
                continue;
            if (IsCompilerObject(next.Value.GetType()))
                return $"{next.Path}: {next.Value.GetType()}";

            foreach ((object? Value, string Path) part in Parts(next.Value, next.Path))
                open.Enqueue(part);
        }

        return null;
    }

    private static IEnumerable<(object? Value, string Path)> Parts(object value, string path)
    {
        if (value is Array array)
            return array.Cast<object?>().Select((element, index) => (element, $"{path}[{index}]"));

        return FieldsOf(value.GetType()).Select(field => (field.GetValue(value), $"{path}.{field.Name}"));
    }

    private static bool IsCompilerObject(Type type) =>
        Forbidden.Any(forbidden => forbidden.IsAssignableFrom(type))
        || (!type.IsArray && !Allowed.Contains(type)
            && type.Assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));

    private static bool IsLeaf(Type type) =>
        type.IsPrimitive || type.IsEnum || type.IsPointer || type == typeof(string)
        || typeof(MemberInfo).IsAssignableFrom(type) || typeof(Assembly).IsAssignableFrom(type);

    private static FieldInfo[] FieldsOf(Type type) => Fields.GetOrAdd(type, static type =>
    [
        .. BaseTypes(type).SelectMany(part => part.GetFields(
            BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.FieldType.IsPointer && !field.FieldType.IsByRefLike),
    ]);

    private static IEnumerable<Type> BaseTypes(Type? type)
    {
        for (; type is not null && type != typeof(object); type = type.BaseType)
            yield return type;
    }
}
