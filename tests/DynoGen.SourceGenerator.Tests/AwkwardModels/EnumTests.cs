using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.AwkwardModels;

public sealed class EnumTests
{
    private const string Enums =
        """
        using System;
        using System.Runtime.Serialization;

        public enum Empty;
        public enum Aliases { A = 1, B = 1, C = A, D = 2 }
        public enum Cases { a, A, ａ }
        public enum Big : ulong { Max = ulong.MaxValue, Min = 0 }
        public enum Small : sbyte { A = -1, value = 3, name = 4, ToString = 5, Equals = 6, @int = 7 }
        [Flags] public enum Access : byte { None = 0, Read = 1, Write = 2, All = 255 }
        public enum Renamed { [EnumMember(Value = "x")] A, [EnumMember(Value = "x")] B, [EnumMember(Value = "C\"\n")] C, [EnumMember(Value = "A")] D, [EnumMember(Value = "")] E, [EnumMember] F }
        public class Outer<T> { public class Inner<U> { public enum Deep { A, @int } } }
        """;

    [Theory]
    [InlineData("")]
    [InlineData("[DynamoEnum(EnumForm.Text)] ")]
    public void Enums_of_every_kind_are_stored(string form) => GeneratorHarness.Run(
        [
            $$"""
            using DynoGen;

            {{form}}[DynamoItem("enums")]
            public partial class Product
            {
                [PartitionKey] public Empty Empty { get; set; }
                [SortKey] public Aliases Aliases { get; set; }
                public Cases Cases { get; set; }
                public Big Big { get; set; }
                public Small? Small { get; set; }
                public Access Access { get; set; }
                public Renamed Renamed { get; set; }
                public Outer<int>.Inner<string>.Deep Deep { get; set; }
            }
            """,
            Enums,
        ]);
}
