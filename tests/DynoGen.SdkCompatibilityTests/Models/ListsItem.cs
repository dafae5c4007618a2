#nullable disable
namespace DynoGen.SdkCompatibilityTests.Models;

/// <summary>Lists of every type that the SDK stores.</summary>
[DynamoItem]
[DynamoDBTable("lists")]
public partial class ListsItem
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    public List<bool> Bools { get; set; }
    public List<byte> ByteNumbers { get; set; }
    public List<char> Chars { get; set; }
    public List<DateTime> Times { get; set; }
    public List<decimal> Decimals { get; set; }
    public List<double> Doubles { get; set; }
    public List<int> Ints { get; set; }
    public List<long> Longs { get; set; }
    public List<sbyte> SBytes { get; set; }
    public List<short> Shorts { get; set; }
    public List<float> Floats { get; set; }
    public List<string> Texts { get; set; }
    public List<uint> UInts { get; set; }
    public List<ulong> ULongs { get; set; }
    public List<ushort> UShorts { get; set; }
    public List<Guid> Guids { get; set; }
    public List<byte[]> Binaries { get; set; }
    public List<MemoryStream> Streams { get; set; }
    public List<DateOnly> Dates { get; set; }
    public List<Color> Colors { get; set; }
    public List<Place> Places { get; set; }
    public List<bool?> MaybeBools { get; set; }
    public List<int?> MaybeInts { get; set; }
    public List<DateTime?> MaybeTimes { get; set; }
}
