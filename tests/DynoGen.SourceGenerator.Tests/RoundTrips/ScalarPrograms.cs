using DynoGen.SourceGenerator.Tests.Harness;
using DynoGen.SourceGenerator.Tests.Harness.Execution;
using DynoGen.SourceGenerator.Tests.Harness.Inputs;

namespace DynoGen.SourceGenerator.Tests.RoundTrips;

/// <summary>One program with an item type for each scalar, which has a member for each place where a scalar can stand.</summary>
public sealed class ScalarPrograms : IDisposable
{
    private readonly Lazy<CompiledProgram> _annotated = new(() => CompileAndRun.Build(Sources(isNullableEnabled: true)));

    // Without the checks of the harness, which say nothing new of the second program and take their time.
    private readonly Lazy<CompiledProgram> _oblivious = new(() => new CompiledProgram(
        ReferencedAssembly.Compile(GeneratorSubject.DynoGen, "Oblivious", Sources(isNullableEnabled: false)).Image, []));

    /// <summary>Writes and reads the item of a scalar; what did not come back as it was, or nothing.</summary>
    public string Check(string scalar, bool isNullableEnabled) =>
        (isNullableEnabled ? _annotated : _oblivious).Value.Call<string>("Check" + scalar);

    public void Dispose()
    {
        foreach (Lazy<CompiledProgram> program in new[] { _annotated, _oblivious })
        {
            if (program.IsValueCreated)
                program.Value.Dispose();
        }
    }

    private static string[] Sources(bool isNullableEnabled) =>
        [.. ScalarCase.All.Select(scalar => ItemOf(scalar, isNullableEnabled)), Comparison, ProbeOf(ScalarCase.All)];

    private static string ItemOf(ScalarCase scalar, bool isNullableEnabled)
    {
        string maybe = scalar.Maybe(isNullableEnabled);
        string mark = isNullableEnabled ? "?" : "";
        string key = scalar.CanBeKey ? $"[DynoGen.DynamoItem(\"keys\")] public partial record {scalar.Name}Key([DynoGen.PartitionKey] {scalar.Type} Id, [DynoGen.SortKey] {scalar.Type} Second);" : "";
        return $$"""
            #nullable {{(isNullableEnabled ? "enable" : "disable")}}
            using System.Collections.Generic;
            using DynoGen;

            [DynamoItem("scalars")]
            public partial class {{scalar.Name}}Item
            {
                [PartitionKey] public required string Id { get; set; }
                public required {{scalar.Type}} Plain { get; set; }
                public {{maybe}} Nullable { get; set; }
                public {{scalar.Type}} WithDefault { get; set; } = {{scalar.Second}};
                public {{maybe}} WithInit { get; init; } = {{scalar.Second}};
                public List<{{scalar.Type}}>{{mark}} List { get; set; }
                public List<{{maybe}}>{{mark}} NullableList { get; set; }
                public {{scalar.Type}}[]{{mark}} Array { get; set; }
                public Dictionary<string, {{scalar.Type}}>{{mark}} Map { get; set; }
                public HashSet<{{scalar.Type}}>{{mark}} Set { get; set; }
                public {{scalar.Name}}Part{{mark}} Part { get; set; }
                public {{scalar.Name}}Record{{mark}} Record { get; set; }
            }

            public struct {{scalar.Name}}Part { public {{scalar.Type}} Value { get; set; } public {{maybe}} Maybe { get; set; } public {{scalar.Type}}[]{{mark}} Values; }

            [DynamoItem("records")]
            public partial record {{scalar.Name}}Record([PartitionKey] string Id, {{scalar.Type}} Value, {{maybe}} Maybe = null);

            {{key}}
            """.Replace($"{scalar.Name}Part? Part", $"{scalar.Name}Part Part", StringComparison.Ordinal);
    }

    private static string ProbeOf(IEnumerable<ScalarCase> scalars) =>
        $$"""
        public static class Probe
        {
        {{string.Join("\n", scalars.Select(CheckOf))}}
        }
        """;

    private static string CheckOf(ScalarCase scalar)
    {
        string key = scalar.CanBeKey
            ? $$"""var key = new {{scalar.Name}}Key({{scalar.First}}, {{scalar.First}}); return full + none + Comparison.Differences(key, {{scalar.Name}}Key.FromItem(key.ToItem())) + Comparison.Differences(key.GetKey(), {{scalar.Name}}Key.FromItem(key.ToItem()).GetKey());"""
            : "return full + none;";
        return $$"""
            public static string Check{{scalar.Name}}()
            {
                {{scalar.Type}} first = {{scalar.First}}, second = {{scalar.Second}};
                var item = new {{scalar.Name}}Item
                {
                    Id = "1", Plain = first, Nullable = second, WithDefault = first, WithInit = first,
                    List = new() { first, second, first }, NullableList = new() { first, null, second }, Array = new[] { first, second },
                    Map = new() { ["x"] = first, ["y"] = second }, Set = new() { first, second },
                    Part = new() { Value = first, Maybe = second, Values = new[] { second } }, Record = new("1", first, second),
                };
                string full = Comparison.Differences(item, {{scalar.Name}}Item.FromItem(item.ToItem()));
                var empty = new {{scalar.Name}}Item { Id = "1", Plain = first, WithInit = null, List = new(), Part = new() { Value = first }, Record = new("2", second) };
                string none = Comparison.Differences(empty, {{scalar.Name}}Item.FromItem(empty.ToItem()));
                {{key}}
            }
            """;
    }

    private const string Comparison =
        """
        #nullable disable
        using System;
        using System.Collections;
        using System.IO;
        using System.Linq;
        using System.Reflection;

        public static class Comparison
        {
            /// <summary>The properties of which the values differ, with both.</summary>
            public static string Differences(object left, object right) => string.Concat(
                left.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .Where(property => !Same(property.GetValue(left), property.GetValue(right)))
                    .Select(property => $"{property.Name}: {Show(property.GetValue(left))} came back as {Show(property.GetValue(right))}. "));

            private static bool Same(object left, object right) => (left, right) switch
            {
                (null, null) => true,
                (null, _) or (_, null) => false,
                (string, _) => left.Equals(right),
                (MemoryStream first, MemoryStream second) => first.ToArray().SequenceEqual(second.ToArray()),
                (Memory<byte> first, Memory<byte> second) => first.Span.SequenceEqual(second.Span),
                (ReadOnlyMemory<byte> first, ReadOnlyMemory<byte> second) => first.Span.SequenceEqual(second.Span),
                (DictionaryEntry first, DictionaryEntry second) => Same(first.Key, second.Key) && Same(first.Value, second.Value),
                (DateTimeOffset first, DateTimeOffset second) => first.EqualsExact(second),
                (IDictionary first, IDictionary second) => first.Count == second.Count && first.Keys.Cast<object>().All(key => Same(first[key], second[key])),
                (IEnumerable first, IEnumerable second) => SameElements(first.Cast<object>().ToList(), second.Cast<object>().ToList()),
                _ when left.GetType().Assembly == typeof(Comparison).Assembly && !left.GetType().IsEnum => Differences(left, right) == "" && SameFields(left, right),
                _ => left.Equals(right),
            };

            private static bool SameElements(IList first, IList second) =>
                first.Count == second.Count && Enumerable.Range(0, first.Count).All(index => Same(first[index], second[index]));

            private static bool SameFields(object left, object right) =>
                left.GetType().GetFields(BindingFlags.Public | BindingFlags.Instance).All(field => Same(field.GetValue(left), field.GetValue(right)));

            private static string Show(object value) => value is IEnumerable and not string ? string.Join(",", ((IEnumerable)value).Cast<object>()) : $"{value ?? "null"}";
        }
        """;
}
