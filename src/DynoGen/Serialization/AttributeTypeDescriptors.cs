namespace DynoGen.Serialization;

/// <summary>The data type descriptors of DynamoDB's low-level API.</summary>
internal static class AttributeTypeDescriptors
{
    private static readonly string[] Descriptors = ["S", "N", "B", "BOOL", "NULL", "M", "L", "SS", "NS", "BS"];

    /// <summary>The descriptor as the wire has it: <c>S</c>, <c>N</c>, <c>BOOL</c>, …</summary>
    public static string Descriptor(this AttributeType type) => Descriptors[(int)type];
}
