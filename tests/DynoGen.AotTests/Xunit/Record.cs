namespace Xunit;

/// <summary>Keeps what is thrown.</summary>
public static class Record
{
    public static Exception? Exception(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception error)
        {
            return error;
        }
    }

    public static Exception? Exception(Func<object?> function) => Exception(() => { function(); });

    public static async Task<Exception?> ExceptionAsync(Func<Task> function)
    {
        try
        {
            await function();
            return null;
        }
        catch (Exception error)
        {
            return error;
        }
    }
}
