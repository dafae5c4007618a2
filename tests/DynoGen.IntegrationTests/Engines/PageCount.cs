using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;

namespace DynoGen.IntegrationTests.Engines;

/// <summary>Counts the pages that a client requests, whichever way its requests are written.</summary>
internal sealed class PageCount
{
    public PageCount(AmazonDynamoDBClient client) => client.BeforeRequestEvent += Count;

    /// <summary>How many pages were requested so far.</summary>
    public int Pages { get; private set; }

    private void Count(object sender, RequestEventArgs request)
    {
        if (request is WebServiceRequestEventArgs { Request: QueryRequest or ScanRequest })
        {
            Pages++;
        }
    }
}
