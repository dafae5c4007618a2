namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>The table of scalar types. A new one is a row here and a codec in the runtime; tests and docs follow the table.</summary>
internal static class Scalars
{
    /// <summary>All rows.</summary>
    public static IReadOnlyList<ScalarRow> Rows { get; } =
    [
        new("System", "String", "string", StoredType.String, "StringCodec", IsReference: true),
        Text("Char", "CharCodec", "char"),
        new("System", "Boolean", "bool", StoredType.Boolean, "BooleanCodec"),
        Integer("Byte", "byte"),
        Integer("SByte", "sbyte"),
        Integer("Int16", "short"),
        Integer("UInt16", "ushort"),
        Integer("Int32", "int"),
        Integer("UInt32", "uint"),
        Integer("Int64", "long"),
        Integer("UInt64", "ulong"),
        LargeInteger("System", "Int128"),
        LargeInteger("System", "UInt128"),
        LargeInteger("System.Numerics", "BigInteger"),
        new("System", "Half", "global::System.Half", StoredType.Number, "FloatCodec<global::System.Half>"),
        new("System", "Single", "float", StoredType.Number, "FloatCodec<float>"),
        new("System", "Double", "double", StoredType.Number, "FloatCodec<double>"),
        new("System", "Decimal", "decimal", StoredType.Number, "DecimalCodec"),
        Text("Guid", "GuidCodec"),
        Text("DateTime", "DateTimeCodec"),
        Text("DateTimeOffset", "DateTimeOffsetCodec"),
        Text("DateOnly", "DateOnlyCodec"),
        Text("TimeOnly", "TimeOnlyCodec"),
        new("System", "TimeSpan", "global::System.TimeSpan", StoredType.Number, "TimeSpanCodec"),
        Text("Uri", "UriCodec", isReference: true),
        Text("Version", "VersionCodec", isReference: true),
        new("System.IO", "MemoryStream", "global::System.IO.MemoryStream", StoredType.Binary, "MemoryStreamCodec", IsReference: true),
    ];

    private static readonly Dictionary<string, ScalarRow> ByName = Rows.ToDictionary(row => row.Name, StringComparer.Ordinal);

    /// <summary>The row of a type, or null.</summary>
    /// <param name="name">The type's name in metadata; the caller checks the namespace.</param>
    public static ScalarRow? Find(string name) => ByName.TryGetValue(name, out ScalarRow? row) ? row : null;

    /// <summary>The row of an enum's underlying type.</summary>
    public static ScalarRow Underlying(string name) => ByName[name];

    private static ScalarRow Integer(string name, string keyword) =>
        new("System", name, keyword, StoredType.Number, $"IntegerCodec<{keyword}>");

    private static ScalarRow LargeInteger(string space, string name) =>
        new(space, name, $"global::{space}.{name}", StoredType.Number, $"LargeIntegerCodec<global::{space}.{name}>");

    private static ScalarRow Text(string name, string codec, string? keyword = null, bool isReference = false) =>
        new("System", name, keyword ?? "global::System." + name, StoredType.String, codec, isReference);
}
