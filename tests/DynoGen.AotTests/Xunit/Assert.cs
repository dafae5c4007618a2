using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Xunit;

/// <summary>The assertions that the linked tests use, as strict as those of xunit.</summary>
public static partial class Assert
{
    [DoesNotReturn]
    public static void Fail(string message) => throw new AssertionException(message);

    public static void True([DoesNotReturnIf(false)] bool? condition, string? message = null) => Hold(condition == true, message ?? "It was not true.");

    public static void False([DoesNotReturnIf(true)] bool? condition, string? message = null) => Hold(condition == false, message ?? "It was not false.");

    public static void Null(object? value) => Hold(value is null, $"{Shown.Of(value)} is not null.");

    public static void NotNull([NotNull] object? value) => Hold(value is not null, "It is null.");

    public static void Same(object? expected, object? actual) => Hold(ReferenceEquals(expected, actual), "They are two objects.");

    public static void NotSame(object? expected, object? actual) => Hold(!ReferenceEquals(expected, actual), "They are one object.");

    public static void Equal<T>(T expected, T actual) => Hold(Equality.Of(expected, actual), $"Expected {Shown.Of(expected)}, but it is {Shown.Of(actual)}.");

    public static void Equal<T>(IEnumerable<T>? expected, IEnumerable<T>? actual) =>
        Hold(Equality.Of(expected, actual), $"Expected {Shown.Of(expected)}, but it is {Shown.Of(actual)}.");

    public static void Equal(string? expected, string? actual) => Equal<object>(expected!, actual!);

    public static void NotEqual<T>(T expected, T actual) => Hold(!Equality.Of(expected, actual), $"Both are {Shown.Of(actual)}.");

    public static void NotEqual(string? expected, string? actual) => NotEqual<object>(expected!, actual!);

    public static void InRange<T>(T actual, T low, T high)
        where T : IComparable<T>
        => Hold(actual.CompareTo(low) >= 0 && actual.CompareTo(high) <= 0, $"{Shown.Of(actual)} is not from {Shown.Of(low)} to {Shown.Of(high)}.");

    public static T IsType<T>(object? value, bool exactMatch = true)
    {
        Hold(value is T && (!exactMatch || value.GetType() == typeof(T)), $"{Shown.Of(value)} is no {typeof(T)}.");
        return (T)value!;
    }

    public static void Empty(IEnumerable values) => Hold(!values.GetEnumerator().MoveNext(), $"{Shown.Of(values)} is not empty.");

    public static void NotEmpty(IEnumerable values) => Hold(values.GetEnumerator().MoveNext(), "It is empty.");

    public static T Single<T>(IEnumerable<T> values)
    {
        List<T> all = [.. values];
        Hold(all.Count == 1, $"{Shown.Of(all)} has not one element.");
        return all[0];
    }

    public static void All<T>(IEnumerable<T> values, Action<T> test)
    {
        foreach (T value in values)
        {
            test(value);
        }
    }

    public static void Contains<T>(T expected, IEnumerable<T> values) =>
        Hold(values.Any(value => Equality.Of(expected, value)), $"{Shown.Of(expected)} is not in {Shown.Of(values)}.");

    public static void DoesNotContain<T>(T unexpected, IEnumerable<T> values) =>
        Hold(!values.Any(value => Equality.Of(unexpected, value)), $"{Shown.Of(unexpected)} is in {Shown.Of(values)}.");

    public static void Contains(string expected, string? text, StringComparison comparison = StringComparison.CurrentCulture) =>
        Hold(text is not null && text.Contains(expected, comparison), $"{Shown.Of(expected)} is not in {Shown.Of(text)}.");

    public static void DoesNotContain(string unexpected, string? text, StringComparison comparison = StringComparison.CurrentCulture) =>
        Hold(text is null || !text.Contains(unexpected, comparison), $"{Shown.Of(unexpected)} is in {Shown.Of(text)}.");

    public static void StartsWith(string expected, string? text, StringComparison comparison = StringComparison.CurrentCulture) =>
        Hold(text is not null && text.StartsWith(expected, comparison), $"{Shown.Of(text)} does not start with {Shown.Of(expected)}.");

    public static void EndsWith(string expected, string? text, StringComparison comparison = StringComparison.CurrentCulture) =>
        Hold(text is not null && text.EndsWith(expected, comparison), $"{Shown.Of(text)} does not end with {Shown.Of(expected)}.");

    private static void Hold([DoesNotReturnIf(false)] bool condition, string message)
    {
        if (!condition)
        {
            Fail(message);
        }
    }
}
