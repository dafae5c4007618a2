namespace DynoGen.Tests.Lenient.Models;

public record LenientPart(int? Number, int Size = 7) : ILenientItem
{
    public static void OnSkipped(SerializationProblem problem) => Skipped.Note(problem);
}
