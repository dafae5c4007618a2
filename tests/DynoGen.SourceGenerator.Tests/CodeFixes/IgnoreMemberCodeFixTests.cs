using DynoGen.CodeFixes;
using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.CodeFixes;

public sealed class IgnoreMemberCodeFixTests
{
    [Fact]
    public Task A_property_gets_the_attribute_on_a_line_of_its_own() => Verify(
        """
        using System;
        using DynoGen;

        [DynamoItem("products")]
        public partial class Product
        {
            [PartitionKey]
            public int Id { get; set; }

            // Called when it is sold.
            /// <summary>Called.</summary>
            public Action? Sold { get; set; }
        }
        """,
        """
        using System;
        using DynoGen;

        [DynamoItem("products")]
        public partial class Product
        {
            [PartitionKey]
            public int Id { get; set; }

            // Called when it is sold.
            /// <summary>Called.</summary>
            [DynamoIgnore]
            public Action? Sold { get; set; }
        }
        """,
        "Leave out 'Sold' with [DynamoIgnore]");

    [Fact]
    public Task Attributes_that_are_there_stay_above() => Verify(
        """
        using System;
        using DynoGen;

        [DynamoItem("products")]
        public partial class Product
        {
            [PartitionKey] public int Id { get; set; }

            [Obsolete("Not called.")]
            public Action? Sold { get; set; }
        }
        """,
        """
        using System;
        using DynoGen;

        [DynamoItem("products")]
        public partial class Product
        {
            [PartitionKey] public int Id { get; set; }

            [Obsolete("Not called.")]
            [DynamoIgnore]
            public Action? Sold { get; set; }
        }
        """);

    [Fact]
    public Task A_property_that_could_not_be_set_is_left_out() => Verify(
        """
        using System.Collections.Generic;
        using DynoGen;

        [DynamoItem("products")]
        public partial class Product
        {
            [PartitionKey]
            public int Id { get; set; }
            public List<string> Notes { get; } = [];
        }
        """,
        """
        using System.Collections.Generic;
        using DynoGen;

        [DynamoItem("products")]
        public partial class Product
        {
            [PartitionKey]
            public int Id { get; set; }
            [DynamoIgnore]
            public List<string> Notes { get; } = [];
        }
        """);

    [Fact]
    public Task A_member_with_a_name_that_is_taken_is_left_out() => Verify(
        """
        using DynoGen;

        [DynamoItem("products")]
        public partial class Product
        {
            [PartitionKey]
            public int Id { get; set; }

            [DynamoAttribute("Id")]
            public int Code { get; set; }
        }
        """,
        """
        using DynoGen;

        [DynamoItem("products")]
        public partial class Product
        {
            [PartitionKey]
            public int Id { get; set; }

            [DynamoAttribute("Id")]
            [DynamoIgnore]
            public int Code { get; set; }
        }
        """);

    [Fact]
    public Task A_field_is_left_out() => Verify(
        """
        using DynoGen;

        [DynamoItem("products")]
        public partial struct Product
        {
            [PartitionKey] public int Id;
            public readonly int Size;
        }
        """,
        """
        using DynoGen;

        [DynamoItem("products")]
        public partial struct Product
        {
            [PartitionKey] public int Id;
            [DynamoIgnore]
            public readonly int Size;
        }
        """,
        "Leave out 'Size' with [DynamoIgnore]");

    [Fact]
    public Task A_record_parameter_is_left_out_by_its_property() => Verify(
        """
        using DynoGen;

        [DynamoItem("products")]
        public partial record Product([PartitionKey] int Id, System.Action? Sold = null);
        """,
        """
        using DynoGen;

        [DynamoItem("products")]
        public partial record Product([PartitionKey] int Id, [property: DynamoIgnore] System.Action? Sold = null);
        """,
        "Leave out 'Sold' with [DynamoIgnore]");

    [Fact]
    public Task Record_parameters_on_lines_of_their_own_stay_there() => Verify(
        """
        using System;
        using DynoGen;

        [DynamoItem("products")]
        public partial record Product(
            [PartitionKey] int Id,
            // Called when it is sold.
            Action? Sold = null,
            int? Size = null);
        """,
        """
        using System;
        using DynoGen;

        [DynamoItem("products")]
        public partial record Product(
            [PartitionKey] int Id,
            // Called when it is sold.
            [property: DynamoIgnore] Action? Sold = null,
            int? Size = null);
        """);

    [Fact]
    public Task A_file_without_the_namespace_gets_it() => Verify(
        """
        using System;

        namespace Shop;

        public class Part
        {
            public Action? Sold { get; set; }
        }
        """,
        """
        using System;
        using DynoGen;

        namespace Shop;

        public class Part
        {
            [DynamoIgnore]
            public Action? Sold { get; set; }
        }
        """,
        title: null,
        """[DynoGen.DynamoItem("products")] public partial record Product([DynoGen.PartitionKey] int Id, Shop.Part? Part);""");

    [Fact]
    public Task A_file_without_any_using_gets_it() => Verify(
        """
        public class Part
        {
            public System.Action? Sold { get; set; }
        }
        """,
        """
        using DynoGen;

        public class Part
        {
            [DynamoIgnore]
            public System.Action? Sold { get; set; }
        }
        """,
        title: null,
        """[DynoGen.DynamoItem("products")] public partial record Product([DynoGen.PartitionKey] int Id, Part? Part);""");

    [Fact]
    public Task All_are_fixed_at_once() => CodeFixHarness.VerifyAllAsync<IgnoreMemberCodeFix>(
        [
            """
            using System;
            using DynoGen;

            [DynamoItem("products")]
            public partial class Product
            {
                [PartitionKey]
                public int Id { get; set; }

                public Action? Bought { get; set; }

                public Action? Sold { get; set; }

                public int Size { get; } = 1;
            }
            """,
        ],
        [
            """
            using System;
            using DynoGen;

            [DynamoItem("products")]
            public partial class Product
            {
                [PartitionKey]
                public int Id { get; set; }

                [DynamoIgnore]
                public Action? Bought { get; set; }

                [DynamoIgnore]
                public Action? Sold { get; set; }

                [DynamoIgnore]
                public int Size { get; } = 1;
            }
            """,
        ]);

    private static Task Verify(string before, string after, string? title = null, params string[] otherFiles) =>
        CodeFixHarness.VerifyAsync<IgnoreMemberCodeFix>(before, after, title, otherFiles);
}
