using System.Numerics;
using DynoGen.Tests.Models.Types;

namespace DynoGen.Tests.Models.Features;

// The scalar types that are rarely used, each plain and nullable.
[DynamoItem("features")]
public partial class MoreScalarsItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public char Char { get; set; }

    public char? MaybeChar { get; set; }

    public Int128 Int128 { get; set; }

    public Int128? MaybeInt128 { get; set; }

    public UInt128 UInt128 { get; set; }

    public UInt128? MaybeUInt128 { get; set; }

    public BigInteger BigInteger { get; set; }

    public BigInteger? MaybeBigInteger { get; set; }

    public Half Half { get; set; }

    public Half? MaybeHalf { get; set; }

    public Uri Uri { get; set; } = null!;

    public Uri? MaybeUri { get; set; }

    public Version Version { get; set; } = null!;

    public Version? MaybeVersion { get; set; }

    public Memory<byte> Memory { get; set; }

    public ReadOnlyMemory<byte>? MaybeMemory { get; set; }

    public MemoryStream Stream { get; set; } = null!;

    public MemoryStream? MaybeStream { get; set; }

    [DynamoEnum(EnumForm.Text)] public Season Season { get; set; }

    [DynamoEnum(EnumForm.Text)] public Season? MaybeSeason { get; set; }

    [DynamoEnum(EnumForm.Text)] public Permissions Permissions { get; set; }

    [DynamoEnum(EnumForm.Text)] public List<Permissions> PermissionList { get; set; } = [];
}
