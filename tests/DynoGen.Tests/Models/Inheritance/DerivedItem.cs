namespace DynoGen.Tests.Models.Inheritance;

[DynamoItem("inheritance")]
public partial class DerivedItem : Entity
{
    public override string Kind { get; set; } = "derived";

    public override string? Label { get => base.Label; set => base.Label = value?.Trim(); }

    // Hides a member of another type.
    public new string Size { get; set; } = "large";

    public string? Extra { get; set; }
}
