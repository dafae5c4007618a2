using FsCheck;
using FsCheck.Fluent;

namespace DynoGen.Tests.RoundTrips;

/// <summary>Makes items whose members each have any value of their own.</summary>
/// <param name="fresh">Makes an item before its members are set.</param>
internal sealed class ItemGenerator<TItem>(Func<TItem> fresh)
{
    private readonly List<Gen<Action<TItem>>> _members = [];

    /// <summary>The generator of the whole items.</summary>
    public Gen<TItem> Items => Gen.CollectToArray(_members).Select(Make);

    public ItemGenerator<TItem> With<T>(Gen<T> values, Action<TItem, T> set)
    {
        _members.Add(values.Select<T, Action<TItem>>(value => item => set(item, value)));
        return this;
    }

    private TItem Make(Action<TItem>[] setters)
    {
        TItem item = fresh();
        foreach (Action<TItem> setter in setters)
        {
            setter(item);
        }

        return item;
    }
}
