using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace DynoGen.Benchmarks.Http;

/// <summary>A response of DynamoDB, with the headers that the AWS SDK acts on: the body's length and its checksum.</summary>
internal sealed class CannedResponse(byte[] body)
{
    private static readonly MediaTypeHeaderValue s_contentType = new("application/x-amz-json-1.0");

    private readonly string _crc32 = Crc32.Compute(body).ToString(CultureInfo.InvariantCulture);

    public HttpResponseMessage ToMessage(HttpRequestMessage request)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = s_contentType;
        content.Headers.ContentLength = body.Length;

        var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request };
        response.Headers.TryAddWithoutValidation("x-amzn-RequestId", "IN-MEMORY");
        response.Headers.TryAddWithoutValidation("x-amz-crc32", _crc32);
        return response;
    }
}
