namespace DynoGen.Tests.Models.Names;

// An item type inside generic types, whose type parameters are called like those of generated code.
public partial class GenericOuter<T>
    where T : notnull
{
    public partial class Middle<TReader, TWriter>
    {
        [DynamoItem("nested")]
        public partial class Item
        {
            [PartitionKey] public string Id { get; set; } = "";

            public List<Part> Parts { get; set; } = [];
        }

        public class Part
        {
            public int Number { get; set; }
        }
    }
}
