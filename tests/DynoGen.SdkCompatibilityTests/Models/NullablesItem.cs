#nullable disable
namespace DynoGen.SdkCompatibilityTests.Models;

/// <summary>Every scalar that the SDK stores, nullable.</summary>
[DynamoItem]
[DynamoDBTable("nullables")]
public partial class NullablesItem
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    public bool? Bool { get; set; }
    public byte? Byte { get; set; }
    public sbyte? SByte { get; set; }
    public short? Short { get; set; }
    public ushort? UShort { get; set; }
    public int? Int { get; set; }
    public uint? UInt { get; set; }
    public long? Long { get; set; }
    public ulong? ULong { get; set; }
    public float? Float { get; set; }
    public double? Double { get; set; }
    public decimal? Decimal { get; set; }
    public char? Char { get; set; }
    public DateTime? Time { get; set; }
    public Guid? Guid { get; set; }
    public DateOnly? Date { get; set; }
    public TimeOnly? TimeOfDay { get; set; }
    public Color? Color { get; set; }
    public Spot? Spot { get; set; }
}
