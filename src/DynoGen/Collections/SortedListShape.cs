namespace DynoGen.Collections;

/// <summary><see cref="SortedList{TKey,TValue}"/>; texts in ordinal order.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="T">The type of the values.</typeparam>
public readonly struct SortedListShape<TKey, T> : IDictionaryShape<SortedList<TKey, T>, TKey, T>
    where TKey : notnull
{
    static SortedList<TKey, T> IDictionaryShape<SortedList<TKey, T>, TKey, T>.Create(Dictionary<TKey, T> entries) =>
        new(entries, Ordering<TKey>.Comparer);
}
