namespace Xunit;

/// <summary>Rows of three arguments.</summary>
public sealed class TheoryData<T1, T2, T3> : TheoryRows
{
    public void Add(T1 first, T2 second, T3 third) => AddRow(first, second, third);
}
