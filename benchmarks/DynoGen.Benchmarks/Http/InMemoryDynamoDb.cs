namespace DynoGen.Benchmarks.Http;

/// <summary>
/// Stands where the network would be: takes the request's body, as a socket would, and answers with a prepared response,
/// chosen by the operation that the request names.
/// </summary>
internal sealed class InMemoryDynamoDb : HttpMessageHandler
{
    private const string TargetHeader = "X-Amz-Target";
    private const string TargetPrefix = "DynamoDB_20120810.";

    private readonly Dictionary<string, CannedResponse> _responses = [];
    private Stream _requestBody = Stream.Null;

    /// <param name="operation">An operation's name, as <c>GetItem</c>.</param>
    /// <param name="body">The response in DynamoDB JSON.</param>
    public InMemoryDynamoDb Answer(string operation, byte[] body)
    {
        _responses[TargetPrefix + operation] = new CannedResponse(body);
        return this;
    }

    /// <summary>The body of the one request that <paramref name="send"/> makes. For checks; nothing is kept while measuring.</summary>
    public async Task<byte[]> CaptureRequestAsync(Func<Task> send)
    {
        using var captured = new MemoryStream();
        _requestBody = captured;
        await send();
        _requestBody = Stream.Null;
        return captured.ToArray();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content)
            await content.CopyToAsync(_requestBody, cancellationToken);

        string target = request.Headers.NonValidated[TargetHeader].ToString();
        return _responses.TryGetValue(target, out CannedResponse? response)
            ? response.ToMessage(request)
            : throw new InvalidOperationException($"No response was prepared for {target}.");
    }
}
