using DynoGen.SourceGenerator.Tests.Harness;
using DynoGen.SourceGenerator.Tests.Harness.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DynoGen.SourceGenerator.Tests.AwkwardModels;

public sealed class MemberTests
{
    [Fact]
    public void Members_that_are_no_data_are_passed_over()
    {
        GeneratorResult result = GeneratorHarness.Run(
            """
            using System;
            using DynoGen;

            public interface INamed { int Default => 3; int Explicit { get; set; } static int Static => 3; }

            [DynamoItem("products")]
            public partial class Product : INamed
            {
                private int _x;
                [PartitionKey] public int Id { get; set; }
                public volatile int Stored;
                public ref int Ref => ref _x;
                public ref readonly int ReadonlyRef => ref _x;
                public int this[int index] { get => index; set { } }
                public int WriteOnly { set { } }
                public static int Shared { get; set; }
                public const int Constant = 3;
                public static readonly int Fixed = 4;
                [ThreadStatic] public static int PerThread;
                public event Action? Happened { add { } remove { } }
                public event Action? Raised;
                public void Raise() => Raised?.Invoke();
                int INamed.Explicit { get; set; }
                [DynamoIgnore] public Action? Left { get; set; }
                public Action Computed => () => { };
            }
            """);

        Assert.Equal(["Id", "Stored"], LayoutOf(result.SingleSource));
    }

    [Fact]
    public void A_member_that_hides_or_overrides_another_takes_its_place() => GeneratorHarness.Run(
        """
        using System;
        using DynoGen;

        public abstract class Entity
        {
            [PartitionKey] public int Id { get; set; }
            public object? Hidden { get; set; }
            public int Number { get; set; }
            public int ProtectedSet { get; protected set; }
            public int ProtectedInit { get; protected init; } = 5;
            public virtual int Virtual { get; set; }
            public virtual int GetOnly => 3;
            public abstract int Abstract { get; set; }
        }

        [DynamoItem("products")]
        public partial class Product : Entity
        {
            public new string? Hidden { get; set; }
            public new long Number { get; set; }
            public override int Virtual { get => base.Virtual; set => base.Virtual = value; }
            public override int GetOnly => 4;
            public sealed override int Abstract { get; set; } = 7;
        }

        [DynamoItem("special")]
        public partial class Special : Product
        {
            public new string? Hidden;
            private new int Number { get; set; }
            public override int Virtual { get => 3; }
        }

        [DynamoItem("more")]
        public partial class More : Special
        {
            public new class Key;
        }
        """);

    [Fact]
    public void Partial_properties_and_the_keyword_field_are_ordinary_properties() => GeneratorHarness.Run(
        """
        using DynoGen;

        [DynamoItem("products")]
        public partial class Product
        {
            [PartitionKey] public int Id { get; set; }
            public partial string Part { get; set; }
            public partial int Computed { get; }
            public string Kept { get => field; set => field = value.Trim(); } = "";
        }

        public partial class Product
        {
            private string _part = "x";
            public partial string Part { get => _part; set => _part = value; }
            public partial int Computed => 3;
        }
        """,
        new() { Language = LanguageVersion.Preview });

    [Fact]
    public void An_item_type_may_be_in_several_files() => GeneratorHarness.Run(
        [
            "using DynoGen; [DynamoItem(\"products\")] partial class Product;",
            "using DynoGen; public sealed partial class Product { [PartitionKey] public int Id { get; set; } }",
            "#nullable disable\npublic partial class Product { public string Name { get; set; } }",
        ]);

    [Fact]
    public void An_assembly_may_be_CLS_compliant() => GeneratorHarness.Run(
        "[assembly: System.CLSCompliant(true)] namespace Shop { [DynoGen.DynamoItem(\"products\")] public partial record Product([DynoGen.PartitionKey] int Id); }");

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(129)]
    public void There_may_be_any_number_of_members(int count) => GeneratorHarness.Run(WithMembers(count));

    // Compiled once only, which takes long enough.
    [Fact]
    public void There_may_be_a_thousand_members()
    {
        CSharpCompilation input = TestCompilation.Create(SourceFile.From([WithMembers(1000)]), LanguageVariant.Usual);

        CSharpCompilation output = GeneratorRun.Start(GeneratorSubject.DynoGen, input, BuildProperties.None).Output;

        Assert.Empty(output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1591"));
        Assert.Equal(2, output.SyntaxTrees.Length);
    }

    [Fact]
    public void Attributes_beyond_the_255th_are_read_and_missed() => Assert.Equal(
        "300 members, 299; Wide: the attribute is missing",
        CompileAndRun.Run(
            $$"""
            using DynoGen;

            [DynamoItem("wide")]
            public partial class Wide
            {
                {{string.Join("\n    ", Enumerable.Range(0, 300).Select(number => $"{(number == 0 ? "[PartitionKey] " : "")}public int M{number} {{ get; set; }}"))}}
            }

            public static class Probe
            {
                public static string Run()
                {
                    var item = new Wide { M299 = 299 }.ToItem();
                    string read = $"{item.Count} members, {Wide.FromItem(item).M299}";
                    item.Remove("M299");
                    try
                    {
                        Wide.FromItem(item);
                        return "nothing is missed";
                    }
                    catch (DynamoSerializationException error) when (error.AttributePath == "M299")
                    {
                        return $"{read}; {error.Message.Replace(".M299", "").Split(',')[0]}";
                    }
                }
            }
            """));

    private static string WithMembers(int count)
    {
        string[] types = ["int", "required string", "int?", "string?", "System.DateTime"];
        IEnumerable<string> members = Enumerable.Range(1, count - 1).Select(number =>
            $"public {types[number % 5]} M{number} {{ get; {(number % 2 == 0 ? "set" : "init")}; }}{(number % 5 != 1 && number % 7 == 0 ? " = default;" : "")}");
        return $"using DynoGen; [DynamoItem(\"wide\")] public partial class Wide {{ [PartitionKey] public int M0 {{ get; set; }}\n{string.Join("\n", members)} }}";
    }

    /// <summary>The attribute names of the first layout in generated code.</summary>
    private static IEnumerable<string> LayoutOf(string source) =>
        source.Split("AttributeSlot[]")[1].Split("});")[0].Split("new(\"").Skip(1).Select(slot => slot.Split('"')[0]);
}
