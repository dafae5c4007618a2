using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;
using DynoGen.Wire;

namespace DynoGen.Client;

/// <summary>Hands the SDK's pipeline a request whose body is written already.</summary>
/// <param name="operation">The operation.</param>
/// <param name="body">The body; read once, before the request is signed.</param>
internal sealed class WireRequestMarshaller(WireOperation operation, WireBuffer body) : IMarshaller<IRequest, AmazonWebServiceRequest>
{
    /// <inheritdoc/>
    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        DefaultRequest request = new(input, "Amazon.DynamoDBv2") { HttpMethod = "POST", ResourcePath = "/" };
        request.Headers["X-Amz-Target"] = operation.Target;
        request.Headers["Content-Type"] = "application/x-amz-json-1.0";
        request.Headers["x-amz-api-version"] = "2012-08-10";

        // The SDK's own stream: its signer hashes the bytes where they are, and the pipeline gives them back when the request is done.
        PooledContentStream stream = new(body.Length);
        body.Written.CopyTo(stream.BufferWriter.GetSpan(body.Length));
        stream.BufferWriter.Advance(body.Length);
        request.ContentStream = stream;
        return request;
    }
}
