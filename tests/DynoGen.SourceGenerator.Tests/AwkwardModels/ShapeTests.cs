using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.AwkwardModels;

public sealed class ShapeTests
{
    [Fact]
    public void Records_derive_from_records() => GeneratorHarness.Run(
        """
        using DynoGen;

        public abstract record Entity([property: PartitionKey] string Id);
        public record Named(string Id) { public virtual int Rank { get; init; } = 1; }

        [DynamoItem("first")] public partial record First(string Id, int Number) : Entity(Id);
        [DynamoItem("second")] public sealed partial record Second(string Id, int Number, long More) : First(Id, Number);
        [DynamoItem("third")] public partial record Third([PartitionKey] string Id) : Named(Id) { public override int Rank { get; init; } = 2; }
        """);

    [Fact]
    public void Positional_members_may_be_declared_again() => GeneratorHarness.Run(
        """
        using DynoGen;

        [DynamoItem("first")] public partial record First([property: PartitionKey] string Id) { public int More { get; set; } = 5; }
        [DynamoItem("second")] public partial record Second([PartitionKey] string Id) { public string Id { get; private set; } = Id; }
        [DynamoItem("third")] public partial record struct Third([PartitionKey] string Id) { public string Id = Id; }
        [DynamoItem("fourth")] public partial record Fourth([PartitionKey] string Id, params string[] Tags);
        """);

    [Fact]
    public void Structs_may_have_defaults_and_constructors() => GeneratorHarness.Run(
        """
        using DynoGen;

        [DynamoItem("first")]
        public partial struct First
        {
            public First() { }
            [PartitionKey] public int Id { get; init; } = 3;
            public string Name { get; init; } = "x";
            public required int Needed { get; init; }
            public readonly int Computed => 3;
            public int Plain { readonly get; set; } = 7;
            public int Field = 4;
        }

        [DynamoItem("second")] public readonly partial struct Second(int id, string name) { [PartitionKey] public int Id { get; } = id; public string Name { get; } = name; }
        [DynamoItem("third")] public readonly partial struct Third { [PartitionKey] public int Id { get; init; } public string? Name { get; init; } }
        [DynamoItem("fourth")] public partial struct Fourth { [PartitionKey] public string Id { get; } public Fourth(string id) { Id = id; } public int Extra { get; init; } = 5; }
        [DynamoItem("fifth")] public readonly partial record struct Fifth([property: PartitionKey] string Id, int Size = 5);
        """);

    [Fact]
    public void Required_members_may_be_set_by_constructors_or_come_from_bases() => GeneratorHarness.Run(
        """
        using System.Collections.Generic;
        using System.Diagnostics.CodeAnalysis;
        using DynoGen;

        public class Entity { public required string Required { get; init; } public required int? Maybe { get; set; } }

        [DynamoItem("first")] public partial class First : Entity { [PartitionKey] public required string Id; public required HashSet<string> Tags { get; init; } public required List<string>? Lines { get; set; } = []; }

        [DynamoItem("second")]
        public partial record Second
        {
            [SetsRequiredMembers] private Second() => Id = "";
            [PartitionKey] public required string Id { get; init; }
            public int Number { get; init; } = 7;
        }

        [DynamoItem("third")]
        public partial class Third
        {
            public Third(string id) => Id = id;
            [PartitionKey] public required string Id { get; init; }
            public int Number { get; set; }
        }
        """);

    [Fact]
    public void Types_may_contain_one_another_in_circles() => GeneratorHarness.Run(
        """
        using System.Collections.Generic;
        using DynoGen;

        [DynamoItem("first")]
        public partial class First
        {
            [PartitionKey] public string Id { get; set; } = "";
            public First? Parent { get; set; }
            public List<First> Children { get; set; } = [];
            public Second? Other { get; set; }
            public Plain? Part { get; set; }
            public Dictionary<string, First?>? ByName { get; set; }
        }

        [DynamoItem("second")] public partial record Second([PartitionKey] string Id, First? Back, Plain? Part, Generic<int>? Generic);
        [DynamoItem("generic")] public partial class Generic<T> { [PartitionKey] public string Id { get; set; } = ""; public Generic<string>? Other { get; set; } }

        public class Plain { public Second? Item { get; set; } public Plain? Self { get; set; } public Value? Maybe { get; set; } public Value Always { get; set; } public Empty? Empty { get; set; } }
        public struct Value { public List<Value>? More { get; set; } public Plain? Part; }
        public class Empty;
        """);

    [Fact]
    public void Item_types_may_be_nested_in_any_kind_of_type() => GeneratorHarness.Run(
        """
        using DynoGen;

        public static partial class Static
        {
            public abstract partial class Abstract { public sealed partial class Sealed { [DynamoItem("leaf")] public partial record struct Leaf([PartitionKey] int Id); } }
            public ref partial struct Reference { [DynamoItem("leaf")] public partial record Leaf([PartitionKey] int Id); }
            public readonly partial struct Readonly { [DynamoItem("leaf")] internal partial record Leaf([PartitionKey] int Id); }
            public partial interface IContract { [DynamoItem("leaf")] public partial class Leaf { [PartitionKey] public int Id { get; set; } } }
            public partial record Record<T>(T Value) where T : struct { [DynamoItem("leaf")] public partial class Leaf { [PartitionKey] public int Id { get; set; } } }
        }
        """);
}
