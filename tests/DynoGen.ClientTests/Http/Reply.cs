using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace DynoGen.ClientTests.Http;

/// <summary>What is answered to one request: by default a whole response of DynamoDB with its length and checksum.</summary>
internal sealed record Reply(HttpStatusCode Status, byte[] Body)
{
    public const string RequestId = "REQUEST-ID";

    public Reply(string body)
        : this(HttpStatusCode.OK, Encoding.UTF8.GetBytes(body))
    {
    }

    public Reply(HttpStatusCode status, string body)
        : this(status, Encoding.UTF8.GetBytes(body))
    {
    }

    /// <summary>The checksum in the header, or null for none.</summary>
    public uint? Crc { get; init; } = BitwiseCrc32.Compute(Body);

    /// <summary>The length in the header, or null for a body that is sent in chunks.</summary>
    public long? Length { get; init; } = Body.Length;

    /// <summary>What comes behind the bytes.</summary>
    public BodyEnd End { get; init; }

    /// <summary>The time of the server, or null for none.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>Thrown instead of an answer: the connection failed.</summary>
    public Exception? Failure { get; init; }

    /// <summary>An error of DynamoDB.</summary>
    public static Reply Error(HttpStatusCode status, string type, string message = "what went wrong") =>
        new(status, $$"""{"__type":"com.amazonaws.dynamodb.v20120810#{{type}}","message":"{{message}}"}""");

    public HttpResponseMessage ToMessage(HttpRequestMessage request, BodyStream stream)
    {
        StreamContent content = new(stream);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-amz-json-1.0");
        content.Headers.ContentLength = Length;
        HttpResponseMessage message = new(Status) { Content = content, RequestMessage = request };
        message.Headers.TryAddWithoutValidation("x-amzn-RequestId", RequestId);
        message.Headers.Date = Date;
        if (Crc is { } crc)
        {
            message.Headers.TryAddWithoutValidation("x-amz-crc32", crc.ToString(CultureInfo.InvariantCulture));
        }

        return message;
    }
}
