using System.Collections.Immutable;

namespace DynoGen.Collections;

/// <summary><see cref="ImmutableQueue{T}"/> and its interface, first in, first out.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public readonly struct ImmutableQueueShape<T> :
    ICollectionShape<ImmutableQueue<T>, T>,
    ICollectionShape<IImmutableQueue<T>, T>
{
    static ImmutableQueue<T> ICollectionShape<ImmutableQueue<T>, T>.Create(List<T> elements) => ImmutableQueue.CreateRange(elements);

    static IImmutableQueue<T> ICollectionShape<IImmutableQueue<T>, T>.Create(List<T> elements) => ImmutableQueue.CreateRange(elements);
}
