#nullable disable
namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

[DynamoItem]
public sealed partial class Customer : Entity, INamed, ITagged
{
    public string Log { get; set; } = "";

    public string First { get => null; set => Order += "first,"; }

    public string Second { get => null; init => Order += "second,"; }

    [DynamoDBProperty("kind")]
    public override string Kind { get; set; } = "customer";

    public required string Name { get; init; } = "nobody";

#pragma warning disable CA1051 // Fields are stored too.
    public int Field = 5;
#pragma warning restore CA1051

    internal int Inner { get; private set; } = 3;

    private int Own { get; set; } = 4;

    int ITagged.Tag { get; set; } = 8;

    public string Tag { get; set; } = "tag";

    public List<string> Lines { get; set; } = new();

    public static int Count { get; set; }

    public static Customer Of(string id, string name) => new() { Id = id, Name = name };

    public int OwnAndInner() => Own + Inner;
}
