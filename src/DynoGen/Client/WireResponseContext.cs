using Amazon.Runtime.Internal.Transform;

namespace DynoGen.Client;

/// <summary>The SDK's context of a response that is in a buffer: it reads no stream and computes no checksum.</summary>
internal sealed class WireResponseContext : JsonUnmarshallerContext
{
    /// <summary>Makes the context.</summary>
    /// <param name="response">The response.</param>
    public WireResponseContext(IWebResponseData response)
        : base(Stream.Null, maintainResponseBody: false, responseData: null, isException: false) => WebResponseData = response;
}
