#nullable disable
namespace DynoGen.SdkCompatibilityTests.Models;

/// <summary>Arrays of every type that the SDK stores.</summary>
[DynamoItem]
[DynamoDBTable("arrays")]
public partial class ArraysItem
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    public bool[] Bools { get; set; }
    public char[] Chars { get; set; }
    public DateTime[] Times { get; set; }
    public decimal[] Decimals { get; set; }
    public double[] Doubles { get; set; }
    public int[] Ints { get; set; }
    public long[] Longs { get; set; }
    public sbyte[] SBytes { get; set; }
    public short[] Shorts { get; set; }
    public float[] Floats { get; set; }
    public string[] Texts { get; set; }
    public uint[] UInts { get; set; }
    public ulong[] ULongs { get; set; }
    public ushort[] UShorts { get; set; }
    public Guid[] Guids { get; set; }
    public byte[][] Binaries { get; set; }
    public MemoryStream[] Streams { get; set; }
    public DateOnly[] Dates { get; set; }
    public Color[] Colors { get; set; }
    public Place[] Places { get; set; }
    public bool?[] MaybeBools { get; set; }
    public int?[] MaybeInts { get; set; }
    public DateTime?[] MaybeTimes { get; set; }
}
