namespace DynoGen.Serialization;

/// <summary>The data type descriptors of DynamoDB's low-level API.</summary>
internal static class AttributeTypeDescriptors
{
    private static readonly string[] Descriptors = ["S", "N", "B", "BOOL", "NULL", "M", "L", "SS", "NS", "BS"];

    /// <summary>The descriptor as the wire has it: <c>S</c>, <c>N</c>, <c>BOOL</c>, …</summary>
    public static string Descriptor(this AttributeType type) => Descriptors[(int)type];

    /// <summary>The type of a descriptor in UTF-8, or null where it is none.</summary>
    public static AttributeType? Parse(ReadOnlySpan<byte> descriptor) => descriptor switch
    {
        [(byte)'S'] => AttributeType.String,
        [(byte)'N'] => AttributeType.Number,
        [(byte)'B'] => AttributeType.Binary,
        [(byte)'M'] => AttributeType.Map,
        [(byte)'L'] => AttributeType.List,
        [(byte)'S', (byte)'S'] => AttributeType.StringSet,
        [(byte)'N', (byte)'S'] => AttributeType.NumberSet,
        [(byte)'B', (byte)'S'] => AttributeType.BinarySet,
        [(byte)'B', (byte)'O', (byte)'O', (byte)'L'] => AttributeType.Boolean,
        [(byte)'N', (byte)'U', (byte)'L', (byte)'L'] => AttributeType.Null,
        _ => null,
    };
}
