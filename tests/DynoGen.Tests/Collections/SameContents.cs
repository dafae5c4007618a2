using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using DynoGen.Tests.Collections.Models;
using DynoGen.Tests.RoundTrips;

namespace DynoGen.Tests.Collections;

/// <summary>Whether collections are the same: sequences in order, sets and dictionaries in any, and all of them of the same kind.</summary>
internal static class SameContents
{
    /// <summary>Fails with the name of the first property that differs.</summary>
    public static void Properties<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(T expected, T actual)
    {
        foreach (PropertyInfo property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            object? before = property.GetValue(expected), after = property.GetValue(actual);
            Assert.True(Values(before, after), property.Name + " came back as something else.");
        }
    }

    public static bool Values(object? left, object? right) => (left, right) switch
    {
        (string or byte[], _) => Same.Values(left, right),
        (IDictionary a, IDictionary b) => a.Count == b.Count && a.Keys.Cast<object>().All(key => b.Contains(key) && Values(a[key], b[key])),
        (IEnumerable a, IEnumerable b) when IsSet(a) && IsSet(b) => HaveTheSame([.. a.Cast<object?>()], [.. b.Cast<object?>()]),
        (IEnumerable a, IEnumerable b) => AreTheSame([.. a.Cast<object?>()], [.. b.Cast<object?>()]),
        (ITuple a, ITuple b) => AreTheSame(ItemsOf(a), ItemsOf(b)),
        (KeyValuePair<Sku, List<int>> a, KeyValuePair<Sku, List<int>> b) => a.Key == b.Key && Values(a.Value, b.Value),
        _ => Same.Values(left, right),
    };

    // Every set of .NET is called so.
    private static bool IsSet(object collection) => collection.GetType().Name.Contains("Set", StringComparison.Ordinal);

    private static bool HaveTheSame(List<object?> left, List<object?> right) =>
        left.Count == right.Count && left.TrueForAll(element => right.Exists(other => Values(element, other)));

    private static bool AreTheSame(List<object?> left, List<object?> right) =>
        left.Count == right.Count && left.Zip(right).All(pair => Values(pair.First, pair.Second));

    private static List<object?> ItemsOf(ITuple tuple) => [.. Enumerable.Range(0, tuple.Length).Select(item => tuple[item])];
}
