namespace Xunit;

/// <summary>Rows of one argument.</summary>
public sealed class TheoryData<T> : TheoryRows
{
    public TheoryData(params T[] values)
        : this((IEnumerable<T>)values)
    {
    }

    public TheoryData(IEnumerable<T> values)
    {
        foreach (T value in values)
        {
            Add(value);
        }
    }

    public void Add(T value) => AddRow(value);
}
