#nullable disable
using DynoGen.SdkCompatibilityTests.Models;

namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

[DynamoItem]
[DynamoDBTable("converted")]
public partial class ConvertedItem
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    [DynamoDBProperty(typeof(EnumConverter<Color>))]
    public Color Color { get; set; }

    [DynamoDBProperty("maybe", Converter = typeof(EnumConverter<Color>))]
    public Color? MaybeColor { get; set; }

    [DynamoDBProperty(typeof(JsonConverter<List<Place>>))]
    public List<Place> Places { get; set; }

    [DynamoDBProperty("counted", typeof(CountingConverter))]
    public string Counted { get; set; }

    [DynamoDBProperty(typeof(BoolListConverter))]
    public List<bool> Flags { get; set; }

    [DynamoDBProperty(typeof(Handle.Converter))]
    public Handle Handle { get; set; }
}
