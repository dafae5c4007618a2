namespace DynoGen.Tests.Models.Inheritance;

// A base type in the same assembly, without an attribute of its own.
public abstract class Entity
{
    [PartitionKey] public string Id { get; set; } = "";

    [DynamoAttribute("created")] public DateTime CreatedAt { get; init; }

    public virtual string Kind { get; set; } = "entity";

    [DynamoAttribute("lbl")] public virtual string? Label { get; set; }

    public int Size { get; set; } = 1;
}
