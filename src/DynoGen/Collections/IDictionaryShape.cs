namespace DynoGen.Collections;

/// <summary>Makes dictionaries of one C# type of the entries that were read. Shapes are only ever type arguments.</summary>
/// <typeparam name="TDictionary">The dictionary.</typeparam>
/// <typeparam name="TKey">Its keys.</typeparam>
/// <typeparam name="T">Its values.</typeparam>
public interface IDictionaryShape<TDictionary, TKey, T>
    where TDictionary : class, IEnumerable<KeyValuePair<TKey, T>>
    where TKey : notnull
{
    /// <summary>Makes the dictionary.</summary>
    /// <param name="entries">The entries, which become the dictionary's own.</param>
    static abstract TDictionary Create(Dictionary<TKey, T> entries);
}
