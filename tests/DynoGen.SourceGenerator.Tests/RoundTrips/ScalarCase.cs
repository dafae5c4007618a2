using DynoGen.SourceGenerator.TypeMapping;

namespace DynoGen.SourceGenerator.Tests.RoundTrips;

/// <summary>A scalar type with two of its values, as C#.</summary>
/// <param name="Type">The type as the table of scalars writes it.</param>
/// <param name="First">A value.</param>
/// <param name="Second">Another value.</param>
/// <param name="IsReference">Whether it is a class.</param>
internal sealed record ScalarCase(string Type, string First, string Second, bool IsReference = false)
{
    public static IReadOnlyList<ScalarCase> All { get; } =
    [
        new("string", "\"a\"", "\"\"", IsReference: true),
        new("char", "'x'", "'\\''"),
        new("bool", "true", "false"),
        new("byte", "1", "byte.MaxValue"),
        new("sbyte", "1", "sbyte.MinValue"),
        new("short", "1", "short.MinValue"),
        new("ushort", "1", "ushort.MaxValue"),
        new("int", "1", "int.MinValue"),
        new("uint", "1", "uint.MaxValue"),
        new("long", "1", "long.MinValue"),
        new("ulong", "1", "ulong.MaxValue"),
        new("global::System.Int128", "1", "-(System.Int128)ulong.MaxValue"),
        new("global::System.UInt128", "1", "(System.UInt128)ulong.MaxValue + 1"),
        new("global::System.Numerics.BigInteger", "1", "System.Numerics.BigInteger.Parse(\"-12345678901234567890123456789012345678\")"),
        new("global::System.Half", "(System.Half)1.5", "System.Half.MinValue"),
        new("float", "0.1f", "float.MaxValue"),
        new("double", "0.1", "-1E-100"),
        new("decimal", "19.9m", "-79228162514264337593543950335m"),
        new("global::System.Guid", "new(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)", "System.Guid.Empty"),
        new("global::System.DateTime", "new(2026, 11, 23, 10, 0, 0, System.DateTimeKind.Utc)", "System.DateTime.MaxValue"),
        new("global::System.DateTimeOffset", "new(2026, 11, 23, 10, 0, 0, System.TimeSpan.FromHours(-5))", "System.DateTimeOffset.MinValue"),
        new("global::System.DateOnly", "new(2026, 11, 23)", "System.DateOnly.MinValue"),
        new("global::System.TimeOnly", "new(10, 30)", "System.TimeOnly.MaxValue"),
        new("global::System.TimeSpan", "new(1, 2, 3)", "System.TimeSpan.MinValue"),
        new("global::System.Uri", "new(\"https://example.com/a?b=c#d\")", "new(\"a/b\", System.UriKind.Relative)", IsReference: true),
        new("global::System.Version", "new(1, 2)", "new(1, 2, 3, 4)", IsReference: true),
        new("global::System.IO.MemoryStream", "new(new byte[] { 1, 2 })", "new(new byte[] { 3 })", IsReference: true),
        new("byte[]", "new byte[] { 1, 2 }", "new byte[] { 3 }", IsReference: true),
        new("global::System.Memory<byte>", "new byte[] { 1, 2 }", "new byte[] { 3 }"),
        new("global::System.ReadOnlyMemory<byte>", "new byte[] { 1, 2 }", "new byte[] { 3 }"),
        new("global::System.DayOfWeek", "System.DayOfWeek.Friday", "(System.DayOfWeek)(-7)"),
    ];

    /// <summary>The types of the generator's table that no case is about.</summary>
    public static IEnumerable<string> Missing => Scalars.Rows.Select(row => row.Type).Except(All.Select(scalar => scalar.Type));

    public string Name => string.Concat(Type.Replace("[]", "Array", StringComparison.Ordinal).Replace("global::", "", StringComparison.Ordinal).Where(char.IsLetterOrDigit));

    /// <summary>The type with a question mark, where a source with or without nullable annotations may write it.</summary>
    public string Maybe(bool isNullableEnabled) => Type + (isNullableEnabled || !IsReference ? "?" : "");

    /// <summary>Whether values can be keys; the key of a table is never empty.</summary>
    public bool CanBeKey => Type != "bool";
}
