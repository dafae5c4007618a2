#nullable disable

namespace DynoGen.SdkCompatibilityTests.Models;

public class Place
{
    [DynamoDBProperty("city")]
    public string City { get; set; }

    public int? Zip { get; set; }

    [DynamoDBProperty(StoreAsEpochLong = true)]
    public DateTime Since { get; set; }

    public bool Known { get; set; }

    public List<string> Streets { get; set; }
}
