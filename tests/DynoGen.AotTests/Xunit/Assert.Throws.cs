namespace Xunit;

public static partial class Assert
{
    public static T Throws<T>(Action action)
        where T : Exception
        => Exactly<T>(Record.Exception(action));

    public static T Throws<T>(Func<object?> function)
        where T : Exception
        => Exactly<T>(Record.Exception(function));

    public static async Task<T> ThrowsAsync<T>(Func<Task> function)
        where T : Exception
        => Exactly<T>(await Record.ExceptionAsync(function));

    public static T ThrowsAny<T>(Func<object?> function)
        where T : Exception
        => OfKind<T>(Record.Exception(function));

    public static async Task<T> ThrowsAnyAsync<T>(Func<Task> function)
        where T : Exception
        => OfKind<T>(await Record.ExceptionAsync(function));

    private static T Exactly<T>(Exception? error)
        where T : Exception
    {
        T expected = OfKind<T>(error);
        Hold(expected.GetType() == typeof(T), $"Expected a {typeof(T)} exactly, but there was {expected}.");
        return expected;
    }

    private static T OfKind<T>(Exception? error)
        where T : Exception
    {
        if (error is not T expected)
        {
            throw new AssertionException($"Expected a {typeof(T)}, but there was {error?.ToString() ?? "no exception"}.");
        }

        return expected;
    }
}
