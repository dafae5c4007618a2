namespace DynoGen.Collections;

/// <summary>The order of sorted collections that were read.</summary>
/// <typeparam name="T">What is sorted.</typeparam>
internal static class Ordering<T>
{
    /// <summary>
    /// The default order, but for texts the ordinal one: by default they would be compared as the culture of the machine has it, which may
    /// hold two of them for the same and lose one.
    /// </summary>
    public static IComparer<T> Comparer { get; } =
        typeof(T) == typeof(string) ? (IComparer<T>)(object)StringComparer.Ordinal : Comparer<T>.Default;
}
