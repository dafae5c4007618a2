namespace DynoGen.Tests.Collections.Models;

[DynamoItem("collections")]
public partial class DepthItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public object? Tree { get; set; }

    // Lists in one another, with a text in the innermost.
    public static object Of(int lists)
    {
        object value = "leaf";
        for (int level = 0; level < lists; level++)
        {
            value = new List<object> { value };
        }

        return value;
    }
}
