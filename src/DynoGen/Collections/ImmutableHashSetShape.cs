using System.Collections.Immutable;

namespace DynoGen.Collections;

/// <summary><see cref="ImmutableHashSet{T}"/> and the interface of immutable sets.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public readonly struct ImmutableHashSetShape<T> :
    ICollectionShape<ImmutableHashSet<T>, T>,
    ICollectionShape<IImmutableSet<T>, T>
{
    static ImmutableHashSet<T> ICollectionShape<ImmutableHashSet<T>, T>.Create(List<T> elements) => ImmutableHashSet.CreateRange(elements);

    static IImmutableSet<T> ICollectionShape<IImmutableSet<T>, T>.Create(List<T> elements) => ImmutableHashSet.CreateRange(elements);
}
