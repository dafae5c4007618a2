namespace DynoGen.Tests.Models.Foreign;

public abstract class ForeignEntity
{
    public DateTime CreatedAt { get; set; }

    public string Kind { get; set; } = "foreign";

    public int Version { get; init; } = 1;

    public virtual string? Note { get; set; }
}
