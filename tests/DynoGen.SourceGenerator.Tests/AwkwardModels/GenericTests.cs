using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.AwkwardModels;

public sealed class GenericTests
{
    [Fact]
    public void Item_types_may_be_generic_and_in_generic_types() => GeneratorHarness.Run(
        """
        using System;
        using DynoGen;

        public partial class Outer<T> where T : class
        {
            public partial struct Mid<U> { [DynamoItem("first")] public partial class First { [PartitionKey] public int Id { get; set; } public Plain? Part { get; set; } } }
            public class Plain { public int A { get; set; } }
        }

        [DynamoItem("second")] public partial class Second<T> where T : struct, Enum { [PartitionKey] public int Id { get; set; } public Box<int>? Box { get; set; } public Box<Box<string?>>? Boxes { get; set; } }
        public class Box<T> { public T? Value { get; set; } }
        """);

    [Fact]
    public void Members_may_be_of_constructed_types() => GeneratorHarness.Run(
        """
        using System.Collections.Generic;
        using DynoGen;

        [DynamoItem("products")]
        public partial record Product
        {
            [PartitionKey] public int Id { get; set; }
            public Box<string>? A { get; set; }
            public Box<string?>? B { get; set; }
            public Box<int?>? C { get; set; }
            public Box<int>? D { get; set; }
            public Pair<string, Box<int[]>> E { get; set; }
            public Outer<int>.Inner<string>? F { get; set; }
            public Outer<int>.Kind G { get; set; }
            public Box<Box<Box<Box<int>>>>? H { get; set; }
            public List<List<List<List<List<List<List<List<List<List<int>>>>>>>>>>? L { get; set; }
        }

        public class Box<T> { public T? Value { get; set; } public List<T>? Many { get; set; } }
        public record struct Pair<TKey, TValue>(TKey Key, TValue Value);
        public class Outer<T> { public class Inner<U> { public T? A { get; set; } public U? B { get; set; } public List<Outer<U>.Inner<T>>? Other { get; set; } } public enum Kind { A } }
        """);

    [Fact]
    public void Keys_may_come_from_generic_bases() => GeneratorHarness.Run(
        """
        using System;
        using System.Collections.Generic;
        using DynoGen;

        public abstract class Entity<TId> { [PartitionKey] public virtual TId Id { get; set; } = default!; public List<TId> Others { get; set; } = []; }
        [DynamoItem("first")] public partial class First : Entity<Guid>;
        [DynamoItem("second")] public partial class Second : Entity<string> { public override string Id { get; set; } = "x"; }
        """);

    [Theory]
    [InlineData("public class Box<T> { public Box<Box<T>>? Next { get; set; } }")]
    [InlineData("public class Box<T> { public Box<List<T>>? Next { get; set; } public Box<T[]>? Other { get; set; } }")]
    [InlineData("public class Box<T> { public Other<Box<T>>? Next { get; set; } } public class Other<T> { public Box<Other<T>[]>? Back { get; set; } }")]
    public void Generic_types_without_end_are_refused_in_time(string declarations) => GeneratorHarness.Run(
        $"using System.Collections.Generic; using DynoGen; [DynamoItem(\"endless\")] public partial record Endless([PartitionKey] int Id, Box<int>? Box); {declarations}",
        new() { InvalidTypes = ["Endless"] });
}
