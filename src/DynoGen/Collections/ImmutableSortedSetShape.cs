using System.Collections.Immutable;

namespace DynoGen.Collections;

/// <summary><see cref="ImmutableSortedSet{T}"/>; texts in ordinal order.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public readonly struct ImmutableSortedSetShape<T> : ICollectionShape<ImmutableSortedSet<T>, T>
{
    static ImmutableSortedSet<T> ICollectionShape<ImmutableSortedSet<T>, T>.Create(List<T> elements) =>
        ImmutableSortedSet.CreateRange(Ordering<T>.Comparer, elements);
}
