#nullable disable
#pragma warning disable CS0618 // StoreAsEpoch is obsolete, and still in use.

namespace DynoGen.SdkCompatibilityTests.Models;

/// <summary>Every member type that the AWS SDK can store and read back, in its second schema.</summary>
[DynamoItem]
[DynamoDBTable("everything", Conversion = Amazon.DynamoDBv2.ConversionSchema.V2)]
public partial class SecondSchemaItem
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    public bool Flag { get; set; }
    public bool? MaybeFlag { get; set; }
    public byte Byte { get; set; }
    public sbyte SByte { get; set; }
    public short Short { get; set; }
    public ushort UShort { get; set; }
    public int Int { get; set; }
    public int? MaybeInt { get; set; }
    public uint UInt { get; set; }
    public long Long { get; set; }
    public ulong ULong { get; set; }
    public float Float { get; set; }
    public double Double { get; set; }
    public double? MaybeDouble { get; set; }
    public decimal Decimal { get; set; }
    public char Char { get; set; } = 'c';
    public string Text { get; set; }
    public DateTime Time { get; set; }
    public DateTime? MaybeTime { get; set; }

    [DynamoDBProperty(StoreAsEpochLong = true)]
    public DateTime EpochLong { get; set; }

    [DynamoDBProperty(StoreAsEpoch = true)]
    public DateTime? Epoch { get; set; }

    public Guid Guid { get; set; }
    public DateOnly Date { get; set; }
    public DateOnly? MaybeDate { get; set; }
    public TimeOnly TimeOfDay { get; set; }
    public TimeOnly? MaybeTimeOfDay { get; set; }
    public byte[] Bytes { get; set; }
    public MemoryStream Stream { get; set; }
    public Color Color { get; set; }
    public Color? MaybeColor { get; set; }
    public HashSet<string> TextSet { get; set; }
    public HashSet<char> CharSet { get; set; }
    public HashSet<Guid> GuidSet { get; set; }
    public HashSet<DateTime> TimeSet { get; set; }
    public HashSet<int> IntSet { get; set; }
    public HashSet<double> DoubleSet { get; set; }
    public HashSet<decimal> DecimalSet { get; set; }
    public HashSet<byte[]> BytesSet { get; set; }
    public HashSet<Color> ColorSet { get; set; }
    public HashSet<DateOnly> DateSet { get; set; }
    public SortedSet<string> SortedSet { get; set; }
    public List<string> Texts { get; set; }
    public List<int> Ints { get; set; }
    public List<long> Longs { get; set; }
    public List<bool> Flags { get; set; }
    public List<decimal> Decimals { get; set; }
    public List<Guid> Guids { get; set; }
    public List<DateTime> Times { get; set; }
    public List<byte[]> BytesList { get; set; }
    public string[] TextArray { get; set; }
    public int[] IntArray { get; set; }
    public byte[][] BytesArray { get; set; }
    public List<int?> MaybeInts { get; set; }
    public List<Color> Colors { get; set; }
    public List<Color?> MaybeColors { get; set; }
    public List<DateOnly> Dates { get; set; }
    public List<Place> Places { get; set; }
    public List<List<string>> Nested { get; set; }
    public Dictionary<string, string> TextMap { get; set; }
    public Dictionary<string, int> IntMap { get; set; }
    public Dictionary<string, bool> FlagMap { get; set; }
    public Dictionary<string, Place> PlaceMap { get; set; }
    public Dictionary<string, List<string>> ListMap { get; set; }
    public SortedDictionary<string, int> SortedMap { get; set; }
    public Place Place { get; set; }
    public Spot Spot { get; set; }
    public Spot? MaybeSpot { get; set; }
}
