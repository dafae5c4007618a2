using Amazon;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;

namespace DynoGen.Tests.Tables;

/// <summary>A client that sends nothing: it keeps the requests and answers them with the responses it was given, in order.</summary>
internal sealed class RecordingClient() : AmazonDynamoDBClient(new AnonymousAWSCredentials(), RegionEndpoint.USEast1)
{
    private readonly Queue<Func<AmazonWebServiceResponse>> _responses = new();

    /// <summary>What was sent, in order.</summary>
    public List<(AmazonWebServiceRequest Request, CancellationToken CancellationToken)> Sent { get; } = [];

    /// <summary>The requests as DynamoDB would get them.</summary>
    public IEnumerable<string> SentJson => Sent.Select(sent => RequestJson.Of(sent.Request));

    public void Respond(params AmazonWebServiceResponse[] responses)
    {
        foreach (AmazonWebServiceResponse response in responses)
        {
            _responses.Enqueue(() => response);
        }
    }

    public void Fail(Exception error) => _responses.Enqueue(() => throw error);

    public override Task<GetItemResponse> GetItemAsync(GetItemRequest request, CancellationToken cancellationToken = default) =>
        Answer<GetItemResponse>(request, cancellationToken);

    public override Task<PutItemResponse> PutItemAsync(PutItemRequest request, CancellationToken cancellationToken = default) =>
        Answer<PutItemResponse>(request, cancellationToken);

    public override Task<DeleteItemResponse> DeleteItemAsync(DeleteItemRequest request, CancellationToken cancellationToken = default) =>
        Answer<DeleteItemResponse>(request, cancellationToken);

    public override Task<QueryResponse> QueryAsync(QueryRequest request, CancellationToken cancellationToken = default) =>
        Answer<QueryResponse>(request, cancellationToken);

    public override Task<ScanResponse> ScanAsync(ScanRequest request, CancellationToken cancellationToken = default) =>
        Answer<ScanResponse>(request, cancellationToken);

    public override Task<CreateTableResponse> CreateTableAsync(CreateTableRequest request, CancellationToken cancellationToken = default) =>
        Answer<CreateTableResponse>(request, cancellationToken);

    public override Task<DescribeTableResponse> DescribeTableAsync(DescribeTableRequest request, CancellationToken cancellationToken = default) =>
        Answer<DescribeTableResponse>(request, cancellationToken);

    public override Task<DeleteTableResponse> DeleteTableAsync(DeleteTableRequest request, CancellationToken cancellationToken = default) =>
        Answer<DeleteTableResponse>(request, cancellationToken);

    private async Task<TResponse> Answer<TResponse>(AmazonWebServiceRequest request, CancellationToken cancellationToken)
        where TResponse : AmazonWebServiceResponse, new()
    {
        Sent.Add((request, cancellationToken));
        await Task.Yield(); // as a network would
        return _responses.TryDequeue(out Func<AmazonWebServiceResponse>? response) ? (TResponse)response() : new TResponse();
    }
}
