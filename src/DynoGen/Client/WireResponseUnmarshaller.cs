using System.Globalization;
using System.Net;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;
using DynoGen.Wire;

namespace DynoGen.Client;

/// <summary>Reads a response from the bytes that <see cref="ResponseBuffering"/> received; errors are read by the SDK.</summary>
/// <typeparam name="TResult">What is read of it.</typeparam>
/// <param name="operation">The operation.</param>
/// <param name="read">Reads the body.</param>
internal sealed class WireResponseUnmarshaller<TResult>(WireOperation operation, ResponseReader<TResult> read) : JsonResponseUnmarshaller, IBuffersResponse
{
    /// <summary>
    /// Reads the response. What is thrown here is a failed request: the SDK names the request and tries again. An item that does not fit is
    /// none, and is thrown to the caller alone.
    /// </summary>
    public override AmazonWebServiceResponse Unmarshall(JsonUnmarshallerContext input)
    {
        BufferedResponse received = (BufferedResponse)input.ResponseData;
        WireBuffer body = ((WireResponseContext)input).Body;
        received.ThrowIfCutShort();
        CheckCrc32(received, body);
        WireResponse<TResult> response = new();
        try
        {
            WireTokens tokens = new(body.Array, 0, body.Length);
            response.Set(read(ref tokens));
            if (!tokens.IsAtEnd())
            {
                throw tokens.Malformed();
            }
        }
        catch (DynamoSerializationException error) when (!error.IsMalformed)
        {
            error.OfResponse(operation.Name, received.GetHeaderValue("x-amzn-RequestId"));
            response.Set(error);
        }

        return response;
    }

    /// <inheritdoc/>
    public override AmazonServiceException UnmarshallException(JsonUnmarshallerContext input, Exception innerException, HttpStatusCode statusCode) =>
        operation.Errors.UnmarshallException(input, innerException, statusCode);

    /// <inheritdoc/>
    protected override UnmarshallerContext ConstructUnmarshallerContext(
        Stream responseStream, bool maintainResponseBody, IWebResponseData response, bool isException) =>
        isException
            ? base.ConstructUnmarshallerContext(responseStream, maintainResponseBody, response, isException)
            : new WireResponseContext(operation, (BufferedResponse)response, maintainResponseBody);

    /// <inheritdoc/>
    protected override UnmarshallerContext ConstructUnmarshallerContext(
        Stream responseStream, bool maintainResponseBody, IWebResponseData response, bool isException, IRequestContext requestContext) =>
        isException
            ? base.ConstructUnmarshallerContext(responseStream, maintainResponseBody, response, isException, requestContext)
            : new WireResponseContext(operation, (BufferedResponse)response, maintainResponseBody);

    // As the SDK does, but not byte by byte: a response that was changed on its way is requested again.
    private static void CheckCrc32(BufferedResponse response, WireBuffer body)
    {
        if (response.IsHeaderPresent("x-amz-crc32")
            && !response.IsHeaderPresent("Content-Encoding")
            && response.ContentLength == body.Length
            && uint.TryParse(response.GetHeaderValue("x-amz-crc32"), NumberStyles.None, CultureInfo.InvariantCulture, out uint expected)
            && Crc32.Compute(body.Written) != expected)
        {
            throw new IOException("The CRC-32 of the response is not the one that DynamoDB sent with it.");
        }
    }
}
