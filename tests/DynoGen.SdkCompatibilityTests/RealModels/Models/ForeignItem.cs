#nullable disable
using DynoGen.Tests.Models.Foreign.Sdk;

namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

/// <summary>Table, keys, converters and nested types come from another assembly.</summary>
[DynamoItem]
public partial class ForeignItem : ForeignSdkEntity
{
    public string Own { get; set; }

    [DynamoDBProperty("note")]
    public override string Note { get; set; } = "n";

    [DynamoDBProperty(typeof(ForeignTextConverter<DayOfWeek>))]
    public DayOfWeek? MaybeDay { get; set; }

    public ForeignPart Part { get; set; }

    [DynamoDBFlatten]
    public ForeignPart Flat { get; set; } = new();
}
