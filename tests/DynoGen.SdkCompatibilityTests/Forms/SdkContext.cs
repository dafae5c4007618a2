using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using DynoGen.Tests.Forms;

namespace DynoGen.SdkCompatibilityTests.Forms;

/// <summary>
/// The AWS SDK's own object persistence model over a client that never leaves the process: what <c>SaveAsync</c> would send is kept, and
/// <c>LoadAsync</c> finds what it is given.
/// </summary>
internal sealed class SdkContext : HttpClientFactory, IDisposable
{
    private readonly Handler _handler = new();

    public SdkContext()
    {
        AmazonDynamoDBConfig config = new() { ServiceURL = "http://localhost:1", HttpClientFactory = this, MaxErrorRetry = 0 };
        Context = new DynamoDBContextBuilder().WithDynamoDBClient(() => new AmazonDynamoDBClient(new BasicAWSCredentials("a", "b"), config)).Build();
    }

    public DynamoDBContext Context { get; }

    public void Dispose()
    {
        Context.Dispose();
        _handler.Dispose();
    }

    /// <summary>
    /// The attributes that SaveAsync sets; what it removes is not among them. It is called twice: the first time that a context meets a
    /// nested type it forgets the Conversion of the table, so that only the second call shows how items are stored.
    /// </summary>
    public async Task<Dictionary<string, AttributeValue>> SavedAsync<T>(T item)
    {
        await Context.SaveAsync(item, new SaveConfig { SkipVersionCheck = true });
        await Context.SaveAsync(item, new SaveConfig { SkipVersionCheck = true });
        JsonNode request = JsonNode.Parse(_handler.Requests.Last())!;
        Dictionary<string, AttributeValue> saved = AttributeJson.Item(request["Key"]!.ToJsonString());
        string expression = (string?)request["UpdateExpression"] ?? "";
        int start = expression.IndexOf("SET ", StringComparison.Ordinal);
        int end = expression.IndexOf("REMOVE ", StringComparison.Ordinal);
        foreach (string assignment in start < 0 ? [] : expression[(start + 4)..(end > start ? end : expression.Length)].Split(','))
        {
            string[] sides = assignment.Split('=', StringSplitOptions.TrimEntries);
            saved.Add((string)request["ExpressionAttributeNames"]![sides[0]]!, AttributeJson.Value(request["ExpressionAttributeValues"]![sides[1]]!.ToJsonString()));
        }

        return saved;
    }

    /// <summary>What LoadAsync makes of the attributes.</summary>
    public async Task<T> LoadedAsync<T>(Dictionary<string, AttributeValue> item)
    {
        _handler.Answer = new JsonObject { ["Item"] = JsonNode.Parse(AttributeJson.Of(item)) }.ToJsonString();
        return await Context.LoadAsync<T>(item["Id"].S);
    }

    /// <summary>What the SDK makes of the attributes, without a request.</summary>
    public T Read<T>(Dictionary<string, AttributeValue> item) =>
        Context.FromDocument<T>(Amazon.DynamoDBv2.DocumentModel.Document.FromAttributeMap(item));

    public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(_handler, disposeHandler: false);

    public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

    private sealed class Handler : HttpMessageHandler
    {
        public ConcurrentQueue<string> Requests { get; } = new();

        public string Answer { get; set; } = """{"Attributes":{"Id":{"S":"1"}}}""";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests.Enqueue(await request.Content!.ReadAsStringAsync(cancellationToken));
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(Answer, Encoding.UTF8, "application/x-amz-json-1.0") };
        }
    }
}
