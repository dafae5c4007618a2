#nullable disable
namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

/// <summary>No table attribute, members named like generated ones, in a class that is no model.</summary>
public partial class TicketDesk
{
    [DynamoItem]
    public partial class Ticket
    {
        [DynamoDBHashKey]
        public string Key { get; set; }

        [DynamoDBRangeKey]
        public string SortKey { get; set; }

        public string Table { get; set; }

        public string Index { get; set; }

        public List<string> Items { get; set; }

        public string Condition { get; set; }

        public string GetKey { get; set; }

        public string AttributeMaps { get; set; }

        public string ToDocument() => Table;

        public Dictionary<string, string> ToItem() => new() { [Table] = Index };
    }
}
