using System.Collections;

namespace Xunit;

/// <summary>Rows of arguments.</summary>
public abstract class TheoryRows : IEnumerable<object?[]>
{
    private readonly List<object?[]> _rows = [];

    public IEnumerator<object?[]> GetEnumerator() => _rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    protected void AddRow(params object?[] arguments) => _rows.Add(arguments);
}
