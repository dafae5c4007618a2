using Amazon.DynamoDBv2.Model.Internal.MarshallTransformations;
using Amazon.Runtime.Internal.Transform;

namespace DynoGen.Client;

/// <summary>An operation of DynamoDB as requests name it.</summary>
/// <param name="Name">Its name: <c>GetItem</c>.</param>
/// <param name="Errors">The SDK's own reader of its errors.</param>
internal sealed record WireOperation(string Name, JsonResponseUnmarshaller Errors)
{
    public static readonly WireOperation GetItem = new("GetItem", GetItemResponseUnmarshaller.Instance);

    public static readonly WireOperation PutItem = new("PutItem", PutItemResponseUnmarshaller.Instance);

    public static readonly WireOperation DeleteItem = new("DeleteItem", DeleteItemResponseUnmarshaller.Instance);

    public static readonly WireOperation Query = new("Query", QueryResponseUnmarshaller.Instance);

    public static readonly WireOperation Scan = new("Scan", ScanResponseUnmarshaller.Instance);

    /// <summary>The header that names it.</summary>
    public string Target { get; } = "DynamoDB_20120810." + Name;
}
