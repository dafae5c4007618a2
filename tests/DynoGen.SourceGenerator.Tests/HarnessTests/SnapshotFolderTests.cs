using DynoGen.SourceGenerator.Tests.Harness.Snapshots;

namespace DynoGen.SourceGenerator.Tests.HarnessTests;

public sealed class SnapshotFolderTests : IDisposable
{
    private const string Test = "Class.Method";

    private readonly string _path = Directory.CreateTempSubdirectory("snapshots").FullName;

    private static SnapshotFile Product(string code) => SnapshotFile.Generated("Shop.Product.g.cs", code);

    [Fact]
    public void A_file_is_named_and_begins_as_Verify_does_it()
    {
        Accept(Product("class Product;\r\n"));

        Assert.Equal(["Class.Method#Shop.Product.g.verified.cs"], Files());
        byte[] written = File.ReadAllBytes(Path.Combine(_path, Files()[0]));
        Assert.Equal("\uFEFF//HintName: Shop.Product.g.cs\nclass Product;\n"u8.ToArray(), written);
    }

    [Fact]
    public void Text_is_kept_without_a_hint_name()
    {
        Accept(SnapshotFile.Text("txt", "anything"));

        Assert.Equal(["Class.Method.verified.txt"], Files());
        Assert.Equal("anything", File.ReadAllText(Path.Combine(_path, Files()[0])));
    }

    [Fact]
    public void What_was_accepted_passes()
    {
        Accept(Product("class Product;"), SnapshotFile.Text("txt", "anything"));

        Compare(Product("class Product;"), SnapshotFile.Text("txt", "anything"));
    }

    [Fact]
    public void Line_ends_of_another_system_are_no_difference()
    {
        string verified = Path.Combine(_path, "Class.Method#Shop.Product.g.verified.cs");
        File.WriteAllText(verified, "//HintName: Shop.Product.g.cs\r\nclass Product\r\n{\r\n}\r\n");

        Compare(Product("class Product\n{\n}\n"));
    }

    [Fact]
    public void A_missing_file_fails_and_leaves_what_was_received()
    {
        SnapshotException exception = Fails(Product("class Product;"));

        Assert.Contains("does not exist", exception.Message, StringComparison.Ordinal);
        Assert.Equal(["Class.Method#Shop.Product.g.received.cs"], Files());
    }

    [Fact]
    public void A_difference_fails_and_is_shown_with_what_is_around_it()
    {
        string[] lines = [.. Enumerable.Range(1, 20).Select(line => $"line {line}")];
        Accept(Product(string.Join("\n", lines)));
        lines[9] = "another line";

        SnapshotException exception = Fails(Product(string.Join("\n", lines)));

        Assert.Contains(
            "  ...\n  line 7\n  line 8\n  line 9\n- line 10\n+ another line\n  line 11\n  line 12\n  line 13\n",
            exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("line 6", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("line 14", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_in_indentation_is_shown()
    {
        Accept(Product("{\n    first\n}"));

        SnapshotException exception = Fails(Product("{\n  first\n}"));

        Assert.Contains("-     first\n+   first\n", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_in_the_last_line_end_fails()
    {
        Accept(Product("class Product;\n"));

        Fails(Product("class Product;"));
    }

    [Fact]
    public void A_file_that_is_no_longer_produced_fails()
    {
        Accept(Product("class Product;"), SnapshotFile.Generated("Shop.Order.g.cs", "class Order;"));

        SnapshotException exception = Fails(Product("class Product;"));

        Assert.Contains("Class.Method#Shop.Order.g.verified.cs: is no longer produced.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepting_removes_what_is_no_longer_produced()
    {
        Accept(Product("class Product;"), SnapshotFile.Generated("Shop.Order.g.cs", "class Order;"));
        Accept(Product("class Product;"));

        Assert.Equal(["Class.Method#Shop.Product.g.verified.cs"], Files());
    }

    [Fact]
    public void Files_of_a_test_whose_name_begins_alike_are_left_alone()
    {
        new SnapshotFolder(_path, new(Accepts: true)).Verify("Class.Method_kind=record", [Product("record Product;")]);
        new SnapshotFolder(_path, new(Accepts: true)).Verify("Class.MethodOfAnother", [Product("struct Product;")]);
        Accept(Product("class Product;"));

        Compare(Product("class Product;"));
        Assert.Equal(3, Files().Length);
    }

    [Fact]
    public void A_passing_test_leaves_nothing_received()
    {
        Accept(Product("class Product;"));
        Fails(Product("class Other;"));
        Compare(Product("class Product;"));

        Assert.Equal(["Class.Method#Shop.Product.g.verified.cs"], Files());
    }

    [Fact]
    public void The_version_of_the_generator_is_no_difference()
    {
        Accept(Product("""[global::System.CodeDom.Compiler.GeneratedCode("DynoGen", "1.0.0")] class Product;"""));

        Compare(Product("""[global::System.CodeDom.Compiler.GeneratedCode("DynoGen", "2.3.4-beta")] class Product;"""));
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData("0", null, false)]
    [InlineData("1", null, true)]
    [InlineData("1", "", true)]
    [InlineData(null, "true", false)]
    public void Only_the_variable_accepts(string? accept, string? ci, bool expected) =>
        Assert.Equal(expected, SnapshotAcceptance.From(accept, ci).Accepts);

    [Fact]
    public void Accepting_is_refused_in_a_build_of_the_server() =>
        Assert.Throws<InvalidOperationException>(() => SnapshotAcceptance.From("1", "true"));

    public void Dispose() => Directory.Delete(_path, recursive: true);

    private void Accept(params SnapshotFile[] files) => new SnapshotFolder(_path, new(Accepts: true)).Verify(Test, files);

    private void Compare(params SnapshotFile[] files) => new SnapshotFolder(_path, new(Accepts: false)).Verify(Test, files);

    private SnapshotException Fails(params SnapshotFile[] files) => Assert.Throws<SnapshotException>(() => Compare(files));

    private string[] Files() => [.. Directory.GetFiles(_path).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}
