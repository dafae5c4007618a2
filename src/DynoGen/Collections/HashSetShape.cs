namespace DynoGen.Collections;

/// <summary><see cref="HashSet{T}"/> and the interfaces of sets.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public readonly struct HashSetShape<T> :
    ICollectionShape<HashSet<T>, T>,
    ICollectionShape<ISet<T>, T>,
    ICollectionShape<IReadOnlySet<T>, T>
{
    static HashSet<T> ICollectionShape<HashSet<T>, T>.Create(List<T> elements) => new HashSet<T>(elements);

    static ISet<T> ICollectionShape<ISet<T>, T>.Create(List<T> elements) => new HashSet<T>(elements);

    static IReadOnlySet<T> ICollectionShape<IReadOnlySet<T>, T>.Create(List<T> elements) => new HashSet<T>(elements);
}
