using System.Collections.ObjectModel;

namespace DynoGen.Collections;

/// <summary><see cref="ReadOnlyCollection{T}"/>.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public readonly struct ReadOnlyCollectionShape<T> : ICollectionShape<ReadOnlyCollection<T>, T>
{
    static ReadOnlyCollection<T> ICollectionShape<ReadOnlyCollection<T>, T>.Create(List<T> elements) => new(elements);
}
