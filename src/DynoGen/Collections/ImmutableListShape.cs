using System.Collections.Immutable;

namespace DynoGen.Collections;

/// <summary><see cref="ImmutableList{T}"/> and its interface.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public readonly struct ImmutableListShape<T> :
    ICollectionShape<ImmutableList<T>, T>,
    ICollectionShape<IImmutableList<T>, T>
{
    static ImmutableList<T> ICollectionShape<ImmutableList<T>, T>.Create(List<T> elements) => ImmutableList.CreateRange(elements);

    static IImmutableList<T> ICollectionShape<IImmutableList<T>, T>.Create(List<T> elements) => ImmutableList.CreateRange(elements);
}
