namespace DynoGen.Tests.Lenient.Models;

[DynamoItem("lenient")]
public partial class LenientItem : ILenientItem
{
    [PartitionKey] public string Id { get; set; } = "";

    public required int Needed { get; set; }

    public string? Note { get; set; }

    public int Priority { get; set; } = 3;

    public int Fixed { get; init; } = 4;

    public List<int>? Numbers { get; set; }

    public HashSet<string> Tags { get; set; } = ["default"];

    public StrictPart? Part { get; set; }

    public LenientPart? Inner { get; set; }

    public static void OnSkipped(SerializationProblem problem) => Skipped.Note(problem);
}
