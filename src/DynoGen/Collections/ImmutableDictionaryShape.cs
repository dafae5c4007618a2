using System.Collections.Immutable;

namespace DynoGen.Collections;

/// <summary><see cref="ImmutableDictionary{TKey,TValue}"/> and its interface.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="T">The type of the values.</typeparam>
public readonly struct ImmutableDictionaryShape<TKey, T> :
    IDictionaryShape<ImmutableDictionary<TKey, T>, TKey, T>,
    IDictionaryShape<IImmutableDictionary<TKey, T>, TKey, T>
    where TKey : notnull
{
    static ImmutableDictionary<TKey, T> IDictionaryShape<ImmutableDictionary<TKey, T>, TKey, T>.Create(Dictionary<TKey, T> entries) =>
        ImmutableDictionary.CreateRange(entries);

    static IImmutableDictionary<TKey, T> IDictionaryShape<IImmutableDictionary<TKey, T>, TKey, T>.Create(Dictionary<TKey, T> entries) =>
        ImmutableDictionary.CreateRange(entries);
}
