namespace DynoGen.Tests.Models.Types;

// An enum of every underlying type, and flags.
[DynamoItem("types")]
public partial class EnumItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public ByteLevel Byte { get; set; }

    public SByteLevel SByte { get; set; }

    public Int16Level Int16 { get; set; }

    public UInt16Level UInt16 { get; set; }

    public Int32Level Int32 { get; set; }

    public UInt32Level UInt32 { get; set; }

    public Int64Level Int64 { get; set; }

    public UInt64Level UInt64 { get; set; }

    public Permissions Flags { get; set; }
}
