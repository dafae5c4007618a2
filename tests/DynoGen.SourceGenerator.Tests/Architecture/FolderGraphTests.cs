using DynoGen.SourceGenerator.Tests.Harness.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DynoGen.SourceGenerator.Tests.Architecture;

/// <summary>The search for circles finds what it has to find, in small projects.</summary>
public sealed class FolderGraphTests
{
    [Fact]
    public void Arrows_in_one_direction_are_no_circle() =>
        AssertNoCircle(
            ("Root.cs", "class Root { Upper upper; }"),
            ("Upper/Upper.cs", "class Upper { Lower Lower() => new(); }"),
            ("Upper/Second.cs", "class Second { Upper upper; }"),
            ("Lower/Lower.cs", "class Lower;"));

    [Fact]
    public void Two_folders_that_use_each_other_are_a_circle() =>
        AssertCircle(
            """
              A -> B: A/First.cs(1) uses Second
              B -> A: B/Second.cs(1) uses First
            """,
            ("A/First.cs", "class First { Second second; }"),
            ("B/Second.cs", "class Second { First first; }"));

    [Fact]
    public void A_longer_way_back_is_a_circle() =>
        AssertCircle(
            """
              A -> B: A/First.cs(1) uses Second
              B -> C: B/Second.cs(1) uses Third
              C -> A: C/Third.cs(1) uses First
            """,
            ("A/First.cs", "class First { Second second; }"),
            ("B/Second.cs", "class Second { Third third; }"),
            ("C/Third.cs", "class Third { First first; }"),
            ("D/Fourth.cs", "class Fourth { First first; }"));

    [Fact]
    public void Circles_that_do_not_meet_are_all_found()
    {
        FolderGraph graph = Graph(
            ("A/First.cs", "class First { Second second; }"),
            ("B/Second.cs", "class Second { First first; Third third; }"),
            ("C/Third.cs", "class Third { Fourth fourth; }"),
            ("D/Fourth.cs", "class Fourth { Third third; }"));

        Assert.Equal(["A", "C"], graph.Circles().Select(circle => circle[0].From));
    }

    [Fact]
    public void A_folder_and_one_inside_it_count_as_two() =>
        AssertCircle(
            """
              A -> A/B: A/First.cs(1) uses Second
              A/B -> A: A/B/Second.cs(1) uses First
            """,
            ("A/First.cs", "class First { Second second; }"),
            ("A/B/Second.cs", "class Second { First first; }"));

    [Fact]
    public void The_folder_of_the_project_counts() =>
        AssertCircle(
            """
              (the project's folder) -> A: Root.cs(1) uses First
              A -> (the project's folder): A/First.cs(1) uses Root
            """,
            ("Root.cs", "class Root { First first; }"),
            ("A/First.cs", "class First { Root root; }"));

    [Fact]
    public void A_type_with_parts_in_two_folders_is_a_circle() =>
        AssertCircle(
            """
              A -> B: First has parts in both
              B -> A: First has parts in both
            """,
            ("A/First.cs", "partial class First;"),
            ("B/First.cs", "partial class First;"));

    [Theory]
    [InlineData("class User { object M() => typeof(Used); }")]
    [InlineData("class User : Used;")]
    [InlineData("class User<T> where T : Used;")]
    [InlineData("[Used] class User;")]
    [InlineData("class User { string M() => nameof(Used); }")]
    [InlineData("class User { System.Collections.Generic.List<Used[]> used; }")]
    [InlineData("using static Used; class User { int M() => Number; }")]
    [InlineData("using Alias = Used; class User { Alias used; }")]
    [InlineData("class User { int M() => Open.Source.Make().Value; }")]
    [InlineData("class User { void M() { var used = Open.Source.Make(); } }")]
    [InlineData("class User { void M() => Open.Source.Take(new()); }")]
    [InlineData("class User { void M() => Open.Source.Take(1); }")]
    [InlineData("class User { string M() => 1.Extended(); }")]
    [InlineData("class User { object M() => Open.Source.Make() + 1; }")]
    [InlineData("class User { object M() => Open.Source.Make()[0]; }")]
    [InlineData("class User { bool M(object o) => o is Used; }")]
    [InlineData("class User { void M() { foreach (int i in Open.Source.Make()) { } } }")]
    [InlineData("class User { void M() { (int a, int b) = Open.Source.Make(); } }")]
    [InlineData("class User { bool M() => Open.Source.Make() is { Value: 1 }; }")]
    public void Every_way_to_use_a_type_is_seen(string user)
    {
        const string used =
            """
            using System.Collections.Generic;
            public class Used : System.Attribute
            {
                public const int Number = 1;
                public int Value;
                public int this[int index] => index;
                public static Used operator +(Used left, int right) => left;
                public static implicit operator Used(int value) => new();
                public void Deconstruct(out int left, out int right) => left = right = 0;
                public IEnumerator<int> GetEnumerator() => null!;
            }
            public static class UsedExtensions { public static string Extended(this int value) => ""; }
            """;
        const string source =
            "namespace Open; public static class Source { public static Used Make() => new(); public static void Take(Used used) { } }";

        FolderReferenceCollector collector = Collector(("Using/User.cs", user), ("Used/Used.cs", used), ("Open/Source.cs", source));

        Assert.Contains(collector.Collect(), reference => reference is { From: "Using", To: "Used" });
    }

    [Fact]
    public void Documentation_is_no_use() =>
        Assert.Empty(Collector(("A/First.cs", "/// <see cref=\"Second\"/>\nclass First;"), ("B/Second.cs", "class Second;")).Collect());

    private static void AssertNoCircle(params (string Path, string Text)[] files) => Assert.Empty(Graph(files).Circles());

    private static void AssertCircle(string expected, params (string Path, string Text)[] files) =>
        Assert.Equal(expected, FolderGraph.Describe(Assert.Single(Graph(files).Circles())));

    private static FolderGraph Graph(params (string Path, string Text)[] files) => new(Collector(files).Collect());

    private static FolderReferenceCollector Collector(params (string Path, string Text)[] files)
    {
        CSharpCompilation compilation =
            TestCompilation.Create(files.Select(file => new SourceFile(file.Path, file.Text)), LanguageVariant.Usual);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return new(compilation);
    }
}
