namespace DynoGen.ClientTests.Http;

/// <summary>A request as it would have gone over the network.</summary>
internal sealed record SentRequest(HttpMethod Method, Uri Uri, SortedDictionary<string, string> Headers, byte[] Body)
{
    public static async Task<SentRequest> OfAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        SortedDictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        byte[] body = [];
        if (request.Content is { } content)
        {
            body = await content.ReadAsByteArrayAsync(cancellationToken);
            foreach ((string name, var values) in content.Headers.NonValidated)
            {
                headers[name] = values.ToString();
            }
        }

        foreach ((string name, var values) in request.Headers.NonValidated)
        {
            headers[name] = values.ToString();
        }

        return new SentRequest(request.Method, request.RequestUri!, headers, body);
    }
}
