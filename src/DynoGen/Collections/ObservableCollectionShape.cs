using System.Collections.ObjectModel;

namespace DynoGen.Collections;

/// <summary><see cref="ObservableCollection{T}"/>.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public readonly struct ObservableCollectionShape<T> : ICollectionShape<ObservableCollection<T>, T>
{
    static ObservableCollection<T> ICollectionShape<ObservableCollection<T>, T>.Create(List<T> elements) => new(elements);
}
