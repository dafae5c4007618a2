namespace Xunit;

/// <summary>Rows of two arguments.</summary>
public sealed class TheoryData<T1, T2> : TheoryRows
{
    public void Add(T1 first, T2 second) => AddRow(first, second);
}
