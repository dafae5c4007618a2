namespace DynoGen.Collections;

/// <summary><see cref="SortedSet{T}"/>; texts in ordinal order.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public readonly struct SortedSetShape<T> : ICollectionShape<SortedSet<T>, T>
{
    static SortedSet<T> ICollectionShape<SortedSet<T>, T>.Create(List<T> elements) => new(elements, Ordering<T>.Comparer);
}
