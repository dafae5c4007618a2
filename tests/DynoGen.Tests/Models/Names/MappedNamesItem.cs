namespace DynoGen.Tests.Models.Names;

// Attribute names of every kind.
[DynamoItem("names")]
public partial class MappedNamesItem
{
    [PartitionKey, DynamoAttribute("the.key")] public string Id { get; set; } = "";

    [DynamoAttribute("with space")] public string? Space { get; set; }

    [DynamoAttribute("with-dash")] public string? Dash { get; set; }

    [DynamoAttribute("#hash:colon")] public string? Hash { get; set; }

    [DynamoAttribute("\"quoted\"\\\n")] public string? Quoted { get; set; }

    [DynamoAttribute("größe\u0301 📦")] public string? Unicode { get; set; }

    [DynamoAttribute("SELECT")] public string? Reserved { get; set; }

    [DynamoAttribute("<b>&amp;")] public string? Xml { get; set; }

    [DynamoAttribute("Space")] public string? Swapped { get; set; }

    [DynamoAttribute(Names.FromConstant)] public string? Constant { get; set; }

    public static class Names
    {
        public const string FromConstant = "from-" + nameof(Constant);
    }
}
