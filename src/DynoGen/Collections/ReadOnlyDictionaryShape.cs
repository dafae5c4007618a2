using System.Collections.ObjectModel;

namespace DynoGen.Collections;

/// <summary><see cref="ReadOnlyDictionary{TKey,TValue}"/>.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="T">The type of the values.</typeparam>
public readonly struct ReadOnlyDictionaryShape<TKey, T> : IDictionaryShape<ReadOnlyDictionary<TKey, T>, TKey, T>
    where TKey : notnull
{
    static ReadOnlyDictionary<TKey, T> IDictionaryShape<ReadOnlyDictionary<TKey, T>, TKey, T>.Create(Dictionary<TKey, T> entries) =>
        new(entries);
}
