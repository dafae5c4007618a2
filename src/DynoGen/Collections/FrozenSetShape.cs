using System.Collections.Frozen;

namespace DynoGen.Collections;

/// <summary><see cref="FrozenSet{T}"/>.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public readonly struct FrozenSetShape<T> : ICollectionShape<FrozenSet<T>, T>
{
    static FrozenSet<T> ICollectionShape<FrozenSet<T>, T>.Create(List<T> elements) => elements.ToFrozenSet();
}
