namespace DynoGen.Tests.Models.Names;

// Everything is called like a keyword.
[DynamoItem("names")]
public partial class @class
{
    [PartitionKey] public string @namespace { get; set; } = "";

    [SortKey] public int @int { get; set; }

    public string? @class_ { get; set; }

    public @enum @enum { get; set; }

    public @struct? @struct { get; set; }

    public string? @async { get; set; }

    public string? @value { get; set; }

    public string? @record { get; set; }

    public List<@struct> @params { get; set; } = [];
}
