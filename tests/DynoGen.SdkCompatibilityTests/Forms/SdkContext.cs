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

    /// <param name="conversion">The schema of the context, or null for the SDK's default.</param>
    /// <param name="configure">Sets what else the context is told.</param>
    public SdkContext(SdkConversion? conversion = null, Action<DynamoDBContextConfig>? configure = null)
    {
        AmazonDynamoDBConfig config = new() { ServiceURL = "http://localhost:1", HttpClientFactory = this, MaxErrorRetry = 0 };
        Client = new AmazonDynamoDBClient(new BasicAWSCredentials("a", "b"), config);
        Context = new DynamoDBContextBuilder()
            .WithDynamoDBClient(() => Client)
            .ConfigureContext(settings =>
            {
                settings.Conversion = conversion == SdkConversion.V2 ? DynamoDBEntryConversion.V2 : DynamoDBEntryConversion.V1;
                configure?.Invoke(settings);
            })
            .Build();
    }

    public DynamoDBContext Context { get; }

    /// <summary>The client of the context.</summary>
    public AmazonDynamoDBClient Client { get; }

    /// <summary>The table that the last request went to.</summary>
    public string LastTableName => (string)LastRequest["TableName"]!;

    /// <summary>The last request that was sent.</summary>
    public JsonNode LastRequest => JsonNode.Parse(_handler.Requests.Last())!;

    public void Dispose()
    {
        Context.Dispose();
        Client.Dispose();
        _handler.Dispose();
    }

    /// <summary>
    /// The attributes that SaveAsync sets; what it removes is not among them. It is called twice: the first time that a context meets a
    /// nested type it forgets the Conversion of the table, so that only the second call shows how items are stored.
    /// </summary>
    public async Task<Dictionary<string, AttributeValue>> SavedAsync<T>(T item, SaveConfig? settings = null)
    {
        settings ??= new SaveConfig();
        settings.SkipVersionCheck = true;
        await Context.SaveAsync(item, settings);
        await Context.SaveAsync(item, settings);
        JsonNode request = LastRequest;
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
        return await Context.LoadAsync<T>(item.First(entry => entry.Key is "Id" or "id").Value.S);
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
