using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Tests.Architecture;

/// <summary>The rules for models find what they have to find.</summary>
public sealed class ModelShapeRuleTests
{
    private static readonly ModelShape Shape = new(type => type.DeclaringType == typeof(ModelShapeRuleTests));

    [Theory]
    [InlineData(typeof(Good))]
    [InlineData(typeof(GoodStruct))]
    [InlineData(typeof(GoodBase))]
    [InlineData(typeof(GoodEnum))]
    public void Plain_data_passes(Type type) => Assert.Empty(Shape.Problems(type));

    [Theory]
    [InlineData(typeof(PlainClass), "is not a record")]
    [InlineData(typeof(OpenRecord), "neither sealed nor abstract")]
    [InlineData(typeof(WithSymbol), "Symbol>k__BackingField is a Microsoft.CodeAnalysis.ISymbol")]
    [InlineData(typeof(WithObject), "is a System.Object")]
    [InlineData(typeof(WithArray), "is a System.String[]")]
    [InlineData(typeof(WithImmutableArray), "is a System.Collections.Immutable.ImmutableArray`1")]
    [InlineData(typeof(WithDelegate), "is a System.Func`1")]
    [InlineData(typeof(WithSetter), "can be set later")]
    [InlineData(typeof(WithMutableField), "can change")]
    [InlineData(typeof(WithOwnEquality), "writes its own Equals")]
    public void Anything_else_is_found(Type type, string expected) =>
        Assert.Contains(Shape.Problems(type), problem => problem.Contains(expected, StringComparison.Ordinal));

    internal enum GoodEnum
    {
        Value,
    }

    internal abstract record GoodBase(string Name)
    {
        private const string Prefix = "a";

        public string Derived => Prefix + Name;
    }

    internal sealed record Good(string Name, int? Number, GoodEnum Kind, GoodStruct Part, Good? Inner, bool Flag) : GoodBase(Name);

    internal readonly record struct GoodStruct(int Number, decimal Amount);

    internal sealed class PlainClass;

    public record OpenRecord(string Name);

    internal sealed record WithSymbol(ISymbol Symbol);

    internal sealed record WithObject(object Value);

    internal sealed record WithArray(string[] Values);

    internal sealed record WithImmutableArray(ImmutableArray<string> Values);

    internal sealed record WithDelegate(Func<string> Make);

    internal sealed record WithSetter
    {
        public string Name { get; set; } = "";
    }

    internal sealed record WithMutableField(string Name)
    {
        private int _calls;

        public int Call() => ++_calls;
    }

    internal sealed record WithOwnEquality(string Name, string Forgotten)
    {
        public bool Equals(WithOwnEquality? other) => other?.Name == Name;

        public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
    }
}
