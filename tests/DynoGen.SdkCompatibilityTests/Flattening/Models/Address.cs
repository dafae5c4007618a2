#nullable disable
namespace DynoGen.SdkCompatibilityTests.Flattening.Models;

public class Address
{
    [DynamoDBProperty("street_name")]
    public string Street { get; set; }

    public int Zip { get; set; } = 7;

    public bool Known { get; set; }

    public List<string> Lines { get; set; }

    public HashSet<int> Numbers { get; set; }

    [DynamoDBProperty(StoreAsEpochLong = true)]
    public DateTime Since { get; set; }

    private int Hidden { get; set; } = 3;

    [DynamoDBIgnore]
    public string Ignored { get; set; } = "i";

    public int Hide(int value) => Hidden = value;
}
