namespace DynoGen.Collections;

/// <summary>The interfaces of sequences; what was read is a <see cref="List{T}"/>.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public readonly struct ListShape<T> :
    ICollectionShape<IList<T>, T>,
    ICollectionShape<IReadOnlyList<T>, T>,
    ICollectionShape<ICollection<T>, T>,
    ICollectionShape<IReadOnlyCollection<T>, T>,
    ICollectionShape<IEnumerable<T>, T>
{
    static IList<T> ICollectionShape<IList<T>, T>.Create(List<T> elements) => elements;

    static IReadOnlyList<T> ICollectionShape<IReadOnlyList<T>, T>.Create(List<T> elements) => elements;

    static ICollection<T> ICollectionShape<ICollection<T>, T>.Create(List<T> elements) => elements;

    static IReadOnlyCollection<T> ICollectionShape<IReadOnlyCollection<T>, T>.Create(List<T> elements) => elements;

    static IEnumerable<T> ICollectionShape<IEnumerable<T>, T>.Create(List<T> elements) => elements;
}
