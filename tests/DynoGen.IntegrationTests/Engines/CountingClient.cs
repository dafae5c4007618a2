using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;

namespace DynoGen.IntegrationTests.Engines;

/// <summary>The SDK's client, counting the pages that were requested.</summary>
internal sealed class CountingClient(AWSCredentials credentials, AmazonDynamoDBConfig config) : AmazonDynamoDBClient(credentials, config)
{
    /// <summary>How many pages were requested so far.</summary>
    public int Pages { get; private set; }

    public override Task<QueryResponse> QueryAsync(QueryRequest request, CancellationToken cancellationToken = default)
    {
        Pages++;
        return base.QueryAsync(request, cancellationToken);
    }

    public override Task<ScanResponse> ScanAsync(ScanRequest request, CancellationToken cancellationToken = default)
    {
        Pages++;
        return base.ScanAsync(request, cancellationToken);
    }
}
