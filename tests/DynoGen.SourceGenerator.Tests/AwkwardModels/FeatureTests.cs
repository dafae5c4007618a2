using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.AwkwardModels;

/// <summary>What attributes and types ask for, in combinations.</summary>
public sealed class FeatureTests
{
    [Fact]
    public void Tuples_and_collections_lie_inside_one_another() => GeneratorHarness.Run(
        """
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Frozen;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Collections.ObjectModel;
        using DynoGen;

        [DynamoItem("products")]
        public partial class Product
        {
            [PartitionKey] public string Id { get; set; } = "";
            public (int, string) A { get; set; }
            public (int X, string? Y)? B { get; set; }
            public List<(string, (int, DateTime?))>? C { get; set; }
            public Dictionary<int, (int, int)[]>? D { get; set; }
            public (int, int, int, int, int, int, int, int, int, int) E { get; set; }
            public KeyValuePair<Kind, List<Kind?>>? F { get; set; }
            public IReadOnlyDictionary<Guid, IEnumerable<int>> G { get; set; } = new Dictionary<Guid, IEnumerable<int>>();
            public ImmutableArray<string?> H { get; init; } = [];
            public ImmutableArray<int>? I { get; set; }
            public FrozenDictionary<string, FrozenSet<int>>? J { get; set; }
            public ImmutableStack<Kind?>? K { get; set; }
            public SortedList<DateTime, ReadOnlyCollection<int>>? L { get; set; }
            public ConcurrentDictionary<char, object?>? M { get; set; }
            public Stack<Queue<int>>? N { get; set; }
            public ISet<bool> O { get; set; } = new HashSet<bool>();
            public IReadOnlySet<Plain>? P { get; set; }
            public required ISet<byte[]> Q { get; set; }
            public ImmutableHashSet<string> R { get; init; } = ImmutableHashSet<string>.Empty;
        }

        public enum Kind { A }

        public class Plain { public int A { get; set; } public (Plain?, int) B { get; set; } }

        [DynamoItem("orders")] public partial record Order([PartitionKey] string Id, (int A, string B) Pair = default, IList<int>? List = null, ImmutableArray<int> Array = default, object? Any = null);
        """);

    [Fact]
    public void Converters_derived_types_and_unknown_attributes_stand_on_one_type() => GeneratorHarness.Run(
        """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using Amazon.DynamoDBv2.Model;
        using DynoGen;

        [DynamoItem("products"), DynamoNaming(AttributeNaming.CamelCase)]
        public partial record Product([DynamoPrefix("U#\"\n"), PartitionKey] string Id, [DynamoConverter(typeof(MoneyConverter))] Money Price, Shape Shape, Shape? Maybe, List<IShape> Shapes)
        {
            [DynamoConverter(typeof(UnixSecondsConverter))] public List<DateTimeOffset?>? Times { get; set; }
            [UnknownAttributes] public Dictionary<string, AttributeValue> Rest { get; init; } = [];
        }

        public record struct Money(decimal Amount);

        public class MoneyConverter : IDynamoConverter<Money, string>
        {
            public static string ToStored(Money value) => value.Amount.ToString(CultureInfo.InvariantCulture);
            public static Money FromStored(string stored) => new(decimal.Parse(stored, CultureInfo.InvariantCulture));
        }

        [DynamoDerived(typeof(Circle), "circle", "old\"circle"), DynamoDerived(typeof(Square), "square", IsFallback = true), DynamoDiscriminator("kind of")]
        public abstract record Shape(string Name);
        public record Circle(string Name, double Radius) : Shape(Name), IShape;
        public record Square(string Name, int type, int value, int map) : Shape(Name), IShape;

        [DynamoDerived(typeof(Circle), "c"), DynamoDerived(typeof(Dot), "d")] public interface IShape;
        public struct Dot : IShape { public int A { get; set; } }

        [DynamoItem("bases"), DynamoDerived(typeof(Derived), "derived")] public partial class Base { [PartitionKey] public string Id { get; set; } = ""; public Base? Other { get; set; } }
        [DynamoItem("derived")] public partial class Derived : Base { public int Size { get; set; } }

        [DynamoItem("lenient")]
        public partial class Lenient : ILenientItem
        {
            [PartitionKey] public string Id { get; set; } = "";
            public required int Needed { get; set; }
            public int Kept { get; init; } = 4;
            public static void OnSkipped(SerializationProblem problem) { }
        }
        """);
}
