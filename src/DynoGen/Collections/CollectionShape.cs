using System.Collections.ObjectModel;

namespace DynoGen.Collections;

/// <summary><see cref="Collection{T}"/>.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public readonly struct CollectionShape<T> : ICollectionShape<Collection<T>, T>
{
    static Collection<T> ICollectionShape<Collection<T>, T>.Create(List<T> elements) => new(elements);
}
