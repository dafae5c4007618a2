namespace DynoGen.Tests.Models.Types;

// An array of every scalar type.
[DynamoItem("types")]
public partial class ArrayItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public required string[] String { get; set; }

    public required bool[] Boolean { get; set; }

    public required byte[] Byte { get; set; }

    public required sbyte[] SByte { get; set; }

    public required short[] Int16 { get; set; }

    public required ushort[] UInt16 { get; set; }

    public required int[] Int32 { get; set; }

    public required uint[] UInt32 { get; set; }

    public required long[] Int64 { get; set; }

    public required ulong[] UInt64 { get; set; }

    public required float[] Single { get; set; }

    public required double[] Double { get; set; }

    public required decimal[] Decimal { get; set; }

    public required Guid[] Guid { get; set; }

    public required DateTime[] DateTime { get; set; }

    public required DateTimeOffset[] DateTimeOffset { get; set; }

    public required DateOnly[] DateOnly { get; set; }

    public required TimeOnly[] TimeOnly { get; set; }

    public required TimeSpan[] TimeSpan { get; set; }

    public required Season[] Season { get; set; }

    public required byte[][] Binary { get; set; }
}
