namespace DynoGen.Collections;

/// <summary><see cref="Queue{T}"/>, first in, first out.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public readonly struct QueueShape<T> : ICollectionShape<Queue<T>, T>
{
    static Queue<T> ICollectionShape<Queue<T>, T>.Create(List<T> elements) => new(elements);
}
