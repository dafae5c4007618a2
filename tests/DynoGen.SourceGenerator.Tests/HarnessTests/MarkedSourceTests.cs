using DynoGen.SourceGenerator.Tests.Harness.Analysis;
using Microsoft.CodeAnalysis.Text;

namespace DynoGen.SourceGenerator.Tests.HarnessTests;

public sealed class MarkedSourceTests
{
    [Fact]
    public void Marks_are_taken_out_of_the_text()
    {
        MarkedSource source = MarkedSource.Parse("a [|b|] {|X1:c|}", "D1");

        Assert.Equal("a b c", source.Text);
        Assert.Equal([("D1", new TextSpan(2, 1)), ("X1", new TextSpan(4, 1))], source.Marks);
    }

    [Fact]
    public void Marks_may_lie_inside_one_another()
    {
        MarkedSource source = MarkedSource.Parse("{|X1:a {|X2:b|}|}", null);

        Assert.Equal("a b", source.Text);
        Assert.Equal([("X1", new TextSpan(0, 3)), ("X2", new TextSpan(2, 1))], source.Marks);
    }

    [Fact]
    public void A_mark_may_be_empty() => Assert.Equal([("D1", new TextSpan(1, 0))], MarkedSource.Parse("a[||]b", "D1").Marks);

    [Fact]
    public void Operators_and_brackets_of_code_are_no_marks() =>
        Assert.Equal("x[a|b]; if (c || d) { }", MarkedSource.Parse("x[a|b]; if (c || d) { }", null).Text);

    [Theory]
    [InlineData("[|a")]
    [InlineData("{|X1:a|]")]
    public void A_mark_without_an_end_is_refused(string markup) =>
        Assert.Throws<ArgumentException>(() => MarkedSource.Parse(markup, "D1"));

    [Fact]
    public void A_mark_without_an_id_is_refused() => Assert.Throws<ArgumentException>(() => MarkedSource.Parse("[|a|]", null));
}
