namespace DynoGen.Tests.Models.Shapes;

// Public fields; a private one is stored only where an attribute says so.
[DynamoItem("shapes")]
public partial class FieldItem
{
    [PartitionKey] public string Id = "";

    public int Number;

    public string? Name = "default";

    private int _hidden = 1;

    [DynamoAttribute("secret")] private string? _stored;

    public int Hidden() => _hidden;

    public string? Stored() => _stored;

    public void Store(string hidden)
    {
        _hidden = hidden.Length;
        _stored = hidden;
    }
}
