namespace DynoGen.Collections;

/// <summary><see cref="LinkedList{T}"/>.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public readonly struct LinkedListShape<T> : ICollectionShape<LinkedList<T>, T>
{
    static LinkedList<T> ICollectionShape<LinkedList<T>, T>.Create(List<T> elements) => new(elements);
}
