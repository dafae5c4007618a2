using Amazon.Runtime;

namespace DynoGen.ClientTests.Http;

/// <summary>Gives the SDK an <see cref="HttpClient"/> that never reaches a network.</summary>
internal sealed class ScriptedClientFactory(HttpMessageHandler handler) : HttpClientFactory
{
    /// <summary>How many clients the SDK asked for.</summary>
    public int Made { get; private set; }

    public override HttpClient CreateHttpClient(IClientConfig clientConfig)
    {
        Made++;
        return new HttpClient(handler, disposeHandler: false);
    }

    // The SDK's cache is one for the process: two clients here would share a script.
    public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

    public override bool DisposeHttpClientsAfterUse(IClientConfig clientConfig) => false;
}
