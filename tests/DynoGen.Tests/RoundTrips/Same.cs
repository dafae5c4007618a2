using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using Amazon.DynamoDBv2.Model;
using DynoGen.Tests.Forms;

namespace DynoGen.Tests.RoundTrips;

/// <summary>Whether two values are the same in all that a round trip must keep, which is more than <c>Equals</c> asks: kinds, offsets, contents.</summary>
internal static class Same
{
    public static IEqualityComparer<byte[]> Bytes { get; } = EqualityComparer<byte[]>.Create(
        (left, right) => left.AsSpan().SequenceEqual(right), bytes => bytes.Length == 0 ? 0 : bytes[0]);

    /// <summary>Fails with the name of the first property that differs.</summary>
    public static void Properties<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(T expected, T actual)
    {
        foreach (PropertyInfo property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            object? before = property.GetValue(expected), after = property.GetValue(actual);
            if (!Values(before, after))
            {
                Assert.Fail($"{property.Name} was {Show(before)} and came back as {Show(after)}.");
            }
        }
    }

    public static bool Values(object? left, object? right) => (left, right) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (DateTime a, DateTime b) => a == b && a.Kind == b.Kind,
        (DateTimeOffset a, DateTimeOffset b) => a.EqualsExact(b),
        (ReadOnlyMemory<byte> a, ReadOnlyMemory<byte> b) => a.Span.SequenceEqual(b.Span),
        (Memory<byte> a, Memory<byte> b) => a.Span.SequenceEqual(b.Span),
        (MemoryStream a, MemoryStream b) => Values(a.ToArray(), b.ToArray()),
        (AttributeValue a, AttributeValue b) => AttributeJson.Of(a) == AttributeJson.Of(b),
        (Uri a, Uri b) => a.OriginalString == b.OriginalString,
        (byte[] a, byte[] b) => a.AsSpan().SequenceEqual(b),
        (string a, string b) => string.Equals(a, b, StringComparison.Ordinal),
        (IDictionary a, IDictionary b) => a.Count == b.Count && a.Keys.Cast<object>().All(key => b.Contains(key) && Values(a[key], b[key])),
        (IList a, IList b) => a.Count == b.Count && a.Cast<object?>().Zip(b.Cast<object?>()).All(pair => Values(pair.First, pair.Second)),
        _ when IsSet(left) && IsSet(right) => Sets([.. ((IEnumerable)left).Cast<object?>()], [.. ((IEnumerable)right).Cast<object?>()]),
        (IEnumerable a, IEnumerable b) => Values(a.Cast<object?>().ToList(), b.Cast<object?>().ToList()),
        _ => left.Equals(right),
    };

    private static bool IsSet(object value) => value.GetType().IsGenericType && value.GetType().GetGenericTypeDefinition() == typeof(HashSet<>);

    // DynamoDB keeps no order of sets.
    private static bool Sets(List<object?> left, List<object?> right) =>
        left.Count == right.Count && left.TrueForAll(element => right.Exists(other => Values(element, other)));

    private static string Show(object? value) => value switch
    {
        null => "null",
        string text => '"' + text + '"',
        DateTime time => time.ToString("O", CultureInfo.InvariantCulture) + " " + time.Kind,
        IDictionary dictionary => "{" + string.Join(", ", dictionary.Keys.Cast<object>().Select(key => Show(key) + ": " + Show(dictionary[key]))) + "}",
        IEnumerable elements => "[" + string.Join(", ", elements.Cast<object?>().Select(Show)) + "]",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
