#nullable disable
using System.Collections.Immutable;

namespace DynoGen.SdkCompatibilityTests.Models;

/// <summary>Collections that the SDK writes and cannot make.</summary>
[DynamoItem]
[DynamoDBTable("write-only")]
public partial class WriteOnlyItem
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    public IList<string> List { get; set; }
    public ISet<int> Set { get; set; }
    public SortedSet<int> Sorted { get; set; }
    public LinkedList<string> Linked { get; set; }
    public ImmutableArray<int> ImmutableArray { get; set; }
    public ImmutableList<string> ImmutableList { get; set; }
}
