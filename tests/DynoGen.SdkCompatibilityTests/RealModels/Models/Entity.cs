#nullable disable
namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

/// <summary>Keys and table come from the base; setters are of every accessibility.</summary>
[DynamoDBTable("entities")]
public abstract class Entity
{
    [DynamoDBHashKey]
    public string Id { get; protected set; }

    [DynamoDBProperty("created")]
    public DateTime CreatedAt { get; private set; } = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public virtual string Kind { get; set; } = "entity";

    protected string Secret { get; set; } = "s";

    private string Hidden { get; set; } = "h";

    public string Order { get; protected set; } = "";

    public string BaseMember { get => null; set => Order += "base,"; }

    public string SeeHidden() => Hidden + Secret;
}
