namespace DynoGen.Collections;

/// <summary><see cref="Stack{T}"/>. It enumerates from its top, so the first element is its top.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public readonly struct StackShape<T> : ICollectionShape<Stack<T>, T>
{
    static Stack<T> ICollectionShape<Stack<T>, T>.Create(List<T> elements)
    {
        elements.Reverse();
        return new(elements);
    }
}
