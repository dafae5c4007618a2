using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DynoGen.Benchmarks.Generator;

/// <summary>A project with item types of ten properties, one file each, and a file that has nothing to do with them.</summary>
internal static class ModelSources
{
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest);

    public static SyntaxTree Model(int index, string addedProperty = "") => Parse($"Model{index:D4}.cs", $$"""
        #nullable enable
        using System;
        using System.Collections.Generic;
        using DynoGen;

        namespace Shop.Models;

        /// <summary>An item type.</summary>
        [DynamoItem("models-{{index:D4}}")]
        public partial class Model{{index:D4}}
        {
            [PartitionKey] public required string CustomerId { get; set; }
            [SortKey] public int Revision { get; set; }
            public required string Name { get; set; }
            public string? Remark { get; set; }
            [DynamoAttribute("is-active")] public bool Active { get; set; }
            public decimal Price { get; set; }
            public DateTimeOffset ChangedAt { get; set; }
            public Guid? Reference { get; set; }
            public List<string> Lines { get; set; } = [];
            public HashSet<string> Tags { get; set; } = [];
            {{addedProperty}}
        }
        """);

    public static SyntaxTree Unrelated(string statement) => Parse("Unrelated.cs", $$"""
        namespace Shop.Services;

        public static class Greeter
        {
            public static string Greet(string name)
            {
                {{statement}}
            }
        }
        """);

    private static SyntaxTree Parse(string path, string source) => CSharpSyntaxTree.ParseText(source, ParseOptions, path);
}
