namespace DynoGen.Collections;

/// <summary><see cref="Dictionary{TKey,TValue}"/> and the interfaces of dictionaries.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="T">The type of the values.</typeparam>
public readonly struct DictionaryShape<TKey, T> :
    IDictionaryShape<Dictionary<TKey, T>, TKey, T>,
    IDictionaryShape<IDictionary<TKey, T>, TKey, T>,
    IDictionaryShape<IReadOnlyDictionary<TKey, T>, TKey, T>
    where TKey : notnull
{
    static Dictionary<TKey, T> IDictionaryShape<Dictionary<TKey, T>, TKey, T>.Create(Dictionary<TKey, T> entries) => entries;

    static IDictionary<TKey, T> IDictionaryShape<IDictionary<TKey, T>, TKey, T>.Create(Dictionary<TKey, T> entries) => entries;

    static IReadOnlyDictionary<TKey, T> IDictionaryShape<IReadOnlyDictionary<TKey, T>, TKey, T>.Create(Dictionary<TKey, T> entries) =>
        entries;
}
