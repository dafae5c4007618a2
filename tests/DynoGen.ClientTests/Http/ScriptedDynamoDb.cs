namespace DynoGen.ClientTests.Http;

/// <summary>Stands where the network would be: records the requests and answers each with the next reply; the last one goes on for ever.</summary>
internal sealed class ScriptedDynamoDb(params Reply[] replies) : HttpMessageHandler
{
    private int _next;

    /// <summary>The requests so far.</summary>
    public List<SentRequest> Requests { get; } = [];

    /// <summary>The bodies that were sent so far.</summary>
    public List<BodyStream> Bodies { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Requests.Add(await SentRequest.OfAsync(request, cancellationToken));
        Reply reply = replies[Math.Min(_next++, replies.Length - 1)];
        if (reply.Failure is { } failure)
        {
            throw failure;
        }

        BodyStream body = new(reply.Body, reply.End);
        Bodies.Add(body);
        return reply.ToMessage(request, body);
    }
}
