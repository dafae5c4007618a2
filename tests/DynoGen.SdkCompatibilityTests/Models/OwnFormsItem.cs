#nullable disable
namespace DynoGen.SdkCompatibilityTests.Models;

/// <summary>Members of types that the SDK throws for.</summary>
[DynamoItem]
[DynamoDBTable("own-forms")]
public partial class OwnFormsItem
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    public Version Version { get; set; }
    public Half Half { get; set; }
    public System.Numerics.BigInteger Big { get; set; }
    public ReadOnlyMemory<byte> Memory { get; set; }
    public object Anything { get; set; }
    public Dictionary<int, string> Numbered { get; set; }
    public Dictionary<DateTime, bool> Timed { get; set; }
    public IReadOnlyDictionary<string, int> ReadOnlyMap { get; set; }
    public ICollection<int> Collection { get; set; }
    public IEnumerable<string> Sequence { get; set; }
}
