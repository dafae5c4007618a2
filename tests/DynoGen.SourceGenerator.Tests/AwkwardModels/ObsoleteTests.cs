using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.AwkwardModels;

/// <summary>Attributes that make the compiler complain of a use do not make it complain of the generated code.</summary>
public sealed class ObsoleteTests
{
    [Theory]
    [InlineData("[Obsolete]")]
    [InlineData("[Obsolete(\"Use another.\")]")]
    [InlineData("[Obsolete(\"Use another.\", true)]")]
    [InlineData("[Obsolete(\"Use another.\", DiagnosticId = \"SHOP001\")]")]
    [InlineData("[Obsolete(\"Use another.\", true, DiagnosticId = \"SHOP001\")]")]
    [InlineData("[Experimental(\"SHOP002\")]")]
    public void Everything_may_be_marked(string attribute) => GeneratorHarness.Run(
        $$"""
        using System;
        using System.Diagnostics.CodeAnalysis;
        using DynoGen;

        [DynamoItem("members")]
        public partial class Members
        {
            [PartitionKey] public int Id { get; set; }
            {{attribute}} public int Property { get; set; }
            {{attribute}} public int Init { get; init; } = 3;
            {{attribute}} public int Field;
            public int Accessors { {{attribute}} get; {{attribute}} set; }
            public Kind Kind { get; set; }
            {{attribute}} public Part? Part { get; set; }
        }

        public enum Kind { {{attribute}} A, B }

        {{attribute}} public class Part { public int Size { get; set; } public Inner? Next { get; set; } {{attribute}} public class Inner { public int Size { get; set; } } }

        [DynamoItem("constructors")]
        public partial class Constructors
        {
            {{attribute}} public Constructors(int id) => Id = id;
            [PartitionKey] public int Id { get; }
        }

        {{attribute}} [DynamoItem("types")] public partial class Types { [PartitionKey] public int Id { get; set; } }

        {{attribute}} public partial class Outer { [DynamoItem("nested")] public partial class Nested { [PartitionKey] public int Id { get; set; } } }
        """);
}
