#nullable disable
namespace DynoGen.SdkCompatibilityTests.Models;

/// <summary>Types that the SDK stores as M.</summary>
[DynamoItem]
[DynamoDBTable("nested")]
public partial class NestedItem
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    public Place Place { get; set; }
    public Spot Spot { get; set; }
    public PlaceRecord Record { get; set; }
    public SpotRecord RecordStruct { get; set; }
    public SpotRecord? MaybeRecordStruct { get; set; }
    public (int Count, string Text) Tuple { get; set; }
    public (bool Flag, string Text)? MaybeTuple { get; set; }
    public KeyValuePair<string, int> Pair { get; set; }
    public Int128 Wide { get; set; }
    public UInt128 UnsignedWide { get; set; }
    public Int128? MaybeWide { get; set; }
    public KeyedPart Keyed { get; set; }
}
