using System.Collections.Immutable;

namespace DynoGen.Collections;

/// <summary><see cref="ImmutableStack{T}"/> and its interface. It enumerates from its top, so the first element is its top.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public readonly struct ImmutableStackShape<T> :
    ICollectionShape<ImmutableStack<T>, T>,
    ICollectionShape<IImmutableStack<T>, T>
{
    static ImmutableStack<T> ICollectionShape<ImmutableStack<T>, T>.Create(List<T> elements) => Make(elements);

    static IImmutableStack<T> ICollectionShape<IImmutableStack<T>, T>.Create(List<T> elements) => Make(elements);

    private static ImmutableStack<T> Make(List<T> elements)
    {
        elements.Reverse();
        return ImmutableStack.CreateRange(elements);
    }
}
