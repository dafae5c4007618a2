namespace DynoGen.Tests.Models.Names;

// Item types inside other types, a private one among them.
public static partial class Outer
{
    public partial record struct Middle
    {
        public partial interface IInner
        {
            [DynamoItem("nested")]
            public partial class Item
            {
                [PartitionKey] public string Id { get; set; } = "";

                public Part? Part { get; set; }

                public Kind Kind { get; set; }
            }

            public class Part
            {
                public int Number { get; set; }
            }

            public enum Kind
            {
                One = 1,
            }
        }
    }

    [DynamoItem("private")]
    private partial class Hidden
    {
        [PartitionKey] public string Id { get; set; } = "";

        public Secret? Secret { get; set; }
    }

    private sealed record Secret(int Number);

    public static int ThereAndBack(int number) =>
        Hidden.FromItem(new Hidden { Id = "h", Secret = new Secret(number) }.ToItem()).Secret!.Number;
}
