namespace DynoGen.Collections;

/// <summary>Makes sequences or sets of one C# type of the elements that were read. Shapes are only ever type arguments.</summary>
/// <typeparam name="TCollection">The collection.</typeparam>
/// <typeparam name="T">Its elements.</typeparam>
public interface ICollectionShape<TCollection, T>
    where TCollection : class, IEnumerable<T>
{
    /// <summary>Makes the collection; it enumerates the elements in their order, unless it has an order of its own.</summary>
    /// <param name="elements">The elements, which become the collection's own.</param>
    static abstract TCollection Create(List<T> elements);
}
