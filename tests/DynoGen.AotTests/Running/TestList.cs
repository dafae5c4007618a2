namespace DynoGen.AotTests.Running;

/// <summary>The tests, as the generated calls add them.</summary>
internal sealed class TestList
{
    private readonly List<Test> _tests = [];

    public IReadOnlyList<Test> Tests => _tests;

    public void Add<T>(string className, string name, bool runsAlone, Func<T> create, Action<T> call) =>
        Add(className, name, runsAlone, create, test =>
        {
            call(test);
            return Task.CompletedTask;
        });

    public void Add<T>(string className, string name, bool runsAlone, Func<T> create, Func<T, Task> call) =>
        _tests.Add(new Test(className, name, runsAlone, async () =>
        {
            T test = create();
            try
            {
                await call(test);
            }
            finally
            {
                (test as IDisposable)?.Dispose();
            }
        }));

    public void AddRows<T>(string className, string name, bool runsAlone, Func<T> create, Func<IEnumerable<object?[]>> rows, Action<T, object?[]> call) =>
        AddRows(className, name, runsAlone, create, rows, (test, row) =>
        {
            call(test, row);
            return Task.CompletedTask;
        });

    public void AddRows<T>(string className, string name, bool runsAlone, Func<T> create, Func<IEnumerable<object?[]>> rows, Func<T, object?[], Task> call)
    {
        foreach ((int number, object?[] row) in rows().Index())
        {
            Add(className, $"{name}[{number}]", runsAlone, create, test => call(test, row));
        }
    }
}
