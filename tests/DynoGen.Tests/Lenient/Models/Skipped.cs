namespace DynoGen.Tests.Lenient.Models;

/// <summary>What was skipped in this test.</summary>
internal static class Skipped
{
    [ThreadStatic] private static List<SerializationProblem>? _problems;

    public static void Note(SerializationProblem problem) => _problems?.Add(problem);

    public static List<SerializationProblem> Record(Action reading)
    {
        List<SerializationProblem> problems = _problems = [];
        reading();
        _problems = null;
        return problems;
    }
}
