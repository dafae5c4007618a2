using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.AwkwardModels;

public sealed class AttributeNameTests
{
    [Fact]
    public void Attribute_names_reach_DynamoDB_as_they_were_written() => Assert.Equal(
        "a\"b\\c\n\r\t\0\u2028\u2029\u0085<d> & 'x' */ // {0} --> ]]>\u0001😀|\n| |raw \"text\"|two\nlines|other|Fifthx|othery|ﾊ",
        CompileAndRun.Run(
            """"
            using System.Linq;
            using DynoGen;

            [DynamoItem(Names.Table)]
            public partial class Product
            {
                [PartitionKey, DynamoAttribute("a\"b\\c\n\r\t\0\u2028\u2029\u0085<d> & 'x' */ // {0} --> ]]>\u0001\ud83d\ude00")]
                public string First { get; set; } = "1";
                [SortKey, DynamoAttribute("\n")] public int Second { get; set; }
                [DynamoAttribute(" ")] public int Third { get; set; }
                [DynamoAttribute(name: @"raw ""text""")] public int Fourth { get; set; }
                [DynamoAttribute("""
                    two
                    lines
                    """)] public int Text { get; set; }
                [DynamoAttribute(Names.Other)] public int Constant { get; set; }
                [DynamoAttribute(nameof(Fifth) + "x")] public int Fifth { get; set; }
                [DynamoAttribute($"{Names.Other}y")] public int Sixth { get; set; }
                public int ﾊ { get; set; }
            }

            public static class Names { public const string Other = "oth" + "er"; public const string Table = "tab-le_1.x"; }

            public static class Probe { public static string Run() => string.Join("|", Product.FromItem(new Product().ToItem()).ToItem().Keys); }
            """"));
}
