using DynoGen.Tests.Models.Types;

namespace DynoGen.Tests.Models.Shapes;

// Parameters with defaults of every kind.
[DynamoItem("shapes")]
public partial record ParameterDefaultsItem(
    [PartitionKey] string Id,
    string Text = "say \"hi\"\n\\ ü",
    int Number = int.MinValue,
    long Long = long.MinValue,
    ulong ULong = ulong.MaxValue,
    byte Byte = 200,
    sbyte SByte = -100,
    float Single = -1.5E+30f,
    double Double = 1E-100,
    decimal Decimal = 79228162514264337593543950335m,
    bool Flag = true,
    Season Season = Season.Autumn,
    Season? MaybeSeason = Season.Spring,
    int? MaybeNumber = -1,
    string? MaybeText = "default",
    string? NoText = null,
    DateTime Date = default);
