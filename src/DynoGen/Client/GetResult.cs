using System.Diagnostics.CodeAnalysis;

namespace DynoGen;

/// <summary>What a read of one item found: the item, or that there is none.</summary>
/// <typeparam name="T">The item type.</typeparam>
public readonly struct GetResult<T>
{
    private readonly T? _item;

    /// <summary>An item was found.</summary>
    /// <param name="item">The item.</param>
    public GetResult(T item)
    {
        _item = item;
        Found = true;
    }

    /// <summary>Whether the table has an item of that key.</summary>
    [MemberNotNullWhen(true, nameof(_item))]
    public bool Found { get; }

    /// <summary>The item.</summary>
    /// <exception cref="InvalidOperationException">No item was found.</exception>
    public T Item => Found ? _item : throw new InvalidOperationException("No item was found. Check Found before reading Item.");
}
