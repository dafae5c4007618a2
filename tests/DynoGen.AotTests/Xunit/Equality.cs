using System.Collections;

namespace Xunit;

/// <summary>Equality of values, in which collections are equal when what is in them is: sets in any order, others in theirs.</summary>
internal static class Equality
{
    public static bool Of(object? left, object? right) => (left, right) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (string a, string b) => string.Equals(a, b, StringComparison.Ordinal),
        (IDictionary a, IDictionary b) => a.Count == b.Count && a.Keys.Cast<object>().All(key => b.Contains(key) && Of(a[key], b[key])),
        (IEnumerable a, IEnumerable b) when IsSet(a) && IsSet(b) => OfSets(a, b),
        (IEnumerable a, IEnumerable b) when !a.Equals(b) => OfElements(a, b),
        _ => left.Equals(right),
    };

    // Every set of .NET is called so.
    private static bool IsSet(IEnumerable values) => values.GetType().Name.Contains("Set", StringComparison.Ordinal);

    private static bool OfSets(IEnumerable left, IEnumerable right)
    {
        List<object?> a = [.. left.Cast<object?>()], b = [.. right.Cast<object?>()];
        return a.Count == b.Count && a.TrueForAll(element => b.Exists(other => Of(element, other)));
    }

    private static bool OfElements(IEnumerable left, IEnumerable right)
    {
        List<object?> a = [.. left.Cast<object?>()], b = [.. right.Cast<object?>()];
        return a.Count == b.Count && a.Zip(b).All(pair => Of(pair.First, pair.Second));
    }
}
