using DynoGen.SourceGenerator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace DynoGen.SourceGenerator.Tests.AwkwardModels;

public sealed class ConstructorTests
{
    [Fact]
    public void Parameters_keep_defaults_of_every_kind() => Assert.Equal(
        "True",
        CompileAndRun.Run(
            """
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using DynoGen;

            public enum Kind { A = -1, B }
            public record Part(int A = 3);
            public record struct Pair(int A);

            [DynamoItem("defaults")]
            public partial record Defaults(
                [property: PartitionKey] int Id,
                string Text = "q\"\\\n\0\u2028\ud83d\ude00", string? NoText = null, char Quote = '\'', char Half = '\uD800', char? Line = '\n', bool Flag = true,
                double NotANumber = double.NaN, float Infinite = float.NegativeInfinity, double NegativeZero = -0.0, double Tiny = double.Epsilon,
                double Huge = double.MaxValue, float HugeFloat = float.MaxValue, double? MaybeDouble = double.PositiveInfinity,
                decimal Cents = 1.10m, decimal Least = decimal.MinValue, decimal? MaybeDecimal = 2m,
                long Long = long.MinValue, ulong ULong = ulong.MaxValue, int Int = int.MinValue, uint UInt = uint.MaxValue,
                byte Byte = 255, sbyte SByte = -128, short Short = short.MinValue, ushort UShort = 65535, int? MaybeInt = 3,
                Kind Named = Kind.A, Kind Number = (Kind)(-77), Kind? MaybeKind = Kind.B, Kind? NoKind = null, DayOfWeek Day = DayOfWeek.Friday,
                DateTime Date = default, Guid Guid = default, TimeSpan? Span = null, int[]? Array = null, List<string>? List = default,
                Part? Part = null, Pair Pair = default, HashSet<int>? Set = null);

            public static class Probe
            {
                // Values compare as records do: NaN is equal to NaN.
                public static string Run() => (Defaults.FromItem(new() { ["Id"] = new() { N = "7" } }) == new Defaults(7)).ToString();
            }
            """));

    [Fact]
    public void Constructors_may_have_parameters_of_every_kind() => GeneratorHarness.Run(
        """
        using System.Collections.Generic;
        using DynoGen;

        [DynamoItem("first")] public partial class First { [DynamoConstructor] public First(params List<int> items) => Items = items; [PartitionKey] public int Id { get; set; } public List<int> Items { get; } }
        [DynamoItem("second")] public partial class Second(params int[] items) { [PartitionKey] public int Id { get; set; } public int[] Items { get; } = items; }
        [DynamoItem("third")] public partial class Third(in int id, scoped in int other) { [PartitionKey] public int Id { get; } = id; public int Other { get; } = other; }
        [DynamoItem("fourth")] public partial class Fourth(int id, string name) { [PartitionKey] public int Id { get; } = id; public string Name { get; set; } = name; }
        [DynamoItem("fifth")] public partial class Fifth(int @class, string @event = "x") { [PartitionKey] public int @class { get; } = @class; public string Event { get; } = @event; }
        [DynamoItem("sixth")] public partial class Sixth { private Sixth() { } public Sixth(int id, int ro) { Id = id; Ro = ro; } [PartitionKey] public int Id { get; private set; } public readonly int Ro = 3; }
        """,
        new() { Language = LanguageVersion.CSharp13 });
}
