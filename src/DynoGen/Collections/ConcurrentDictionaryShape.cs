using System.Collections.Concurrent;

namespace DynoGen.Collections;

/// <summary><see cref="ConcurrentDictionary{TKey,TValue}"/>.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="T">The type of the values.</typeparam>
public readonly struct ConcurrentDictionaryShape<TKey, T> : IDictionaryShape<ConcurrentDictionary<TKey, T>, TKey, T>
    where TKey : notnull
{
    static ConcurrentDictionary<TKey, T> IDictionaryShape<ConcurrentDictionary<TKey, T>, TKey, T>.Create(Dictionary<TKey, T> entries) =>
        new(entries);
}
