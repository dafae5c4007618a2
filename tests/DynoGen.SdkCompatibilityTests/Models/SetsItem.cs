#nullable disable
namespace DynoGen.SdkCompatibilityTests.Models;

/// <summary>Sets of every type that the SDK stores in both schemas.</summary>
[DynamoItem]
[DynamoDBTable("sets")]
public partial class SetsItem
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    public HashSet<byte> ByteNumbers { get; set; }
    public HashSet<char> Chars { get; set; }
    public HashSet<DateTime> Times { get; set; }
    public HashSet<decimal> Decimals { get; set; }
    public HashSet<double> Doubles { get; set; }
    public HashSet<int> Ints { get; set; }
    public HashSet<long> Longs { get; set; }
    public HashSet<sbyte> SBytes { get; set; }
    public HashSet<short> Shorts { get; set; }
    public HashSet<float> Floats { get; set; }
    public HashSet<string> Texts { get; set; }
    public HashSet<uint> UInts { get; set; }
    public HashSet<ulong> ULongs { get; set; }
    public HashSet<ushort> UShorts { get; set; }
    public HashSet<Guid> Guids { get; set; }
    public HashSet<byte[]> Binaries { get; set; }
    public HashSet<MemoryStream> Streams { get; set; }
    public HashSet<DateOnly> Dates { get; set; }
    public HashSet<Color> Colors { get; set; }
    public HashSet<Place> Places { get; set; }
}
