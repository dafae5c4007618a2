using Amazon.Runtime;

namespace DynoGen.Benchmarks.Http;

/// <summary>Gives the AWS SDK one <see cref="HttpClient"/> that never reaches a network.</summary>
internal sealed class InMemoryHttpClientFactory(HttpClient client) : HttpClientFactory
{
    public override HttpClient CreateHttpClient(IClientConfig clientConfig) => client;

    // The SDK's cache is per process and knows nothing of handlers: two clients here would share the first one's responses.
    public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

    public override bool DisposeHttpClientsAfterUse(IClientConfig clientConfig) => false;
}
