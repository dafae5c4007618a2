using System.Collections.Immutable;

namespace DynoGen.Collections;

/// <summary><see cref="ImmutableSortedDictionary{TKey,TValue}"/>; texts in ordinal order.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="T">The type of the values.</typeparam>
public readonly struct ImmutableSortedDictionaryShape<TKey, T> : IDictionaryShape<ImmutableSortedDictionary<TKey, T>, TKey, T>
    where TKey : notnull
{
    static ImmutableSortedDictionary<TKey, T> IDictionaryShape<ImmutableSortedDictionary<TKey, T>, TKey, T>.Create(Dictionary<TKey, T> entries) =>
        ImmutableSortedDictionary.CreateRange(Ordering<TKey>.Comparer, entries);
}
