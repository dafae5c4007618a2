namespace DynoGen.Collections;

/// <summary><see cref="SortedDictionary{TKey,TValue}"/>; texts in ordinal order.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="T">The type of the values.</typeparam>
public readonly struct SortedDictionaryShape<TKey, T> : IDictionaryShape<SortedDictionary<TKey, T>, TKey, T>
    where TKey : notnull
{
    static SortedDictionary<TKey, T> IDictionaryShape<SortedDictionary<TKey, T>, TKey, T>.Create(Dictionary<TKey, T> entries) =>
        new(entries, Ordering<TKey>.Comparer);
}
