using System.Collections.Frozen;

namespace DynoGen.Collections;

/// <summary><see cref="FrozenDictionary{TKey,TValue}"/>.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="T">The type of the values.</typeparam>
public readonly struct FrozenDictionaryShape<TKey, T> : IDictionaryShape<FrozenDictionary<TKey, T>, TKey, T>
    where TKey : notnull
{
    static FrozenDictionary<TKey, T> IDictionaryShape<FrozenDictionary<TKey, T>, TKey, T>.Create(Dictionary<TKey, T> entries) =>
        entries.ToFrozenDictionary();
}
