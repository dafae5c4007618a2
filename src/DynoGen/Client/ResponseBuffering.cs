using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;
using DynoGen.Wire;

namespace DynoGen.Client;

/// <summary>
/// Receives the bodies of responses that are read from a buffer, without blocking a thread while they arrive. It stands next to the network,
/// inside the SDK's retries.
/// </summary>
internal sealed class ResponseBuffering : PipelineHandler
{
    private const int UsualBody = 16 * 1024;
    private const int LargestExpected = 32 * 1024 * 1024;

    /// <inheritdoc/>
    public override async Task<T> InvokeAsync<T>(IExecutionContext executionContext)
    {
        T result = await base.InvokeAsync<T>(executionContext).ConfigureAwait(false);
        if (executionContext.RequestContext.Unmarshaller is IBuffersResponse && executionContext.ResponseContext.HttpResponse is { } response)
        {
            WireBuffer body = await ReceiveAsync(response, executionContext.RequestContext.CancellationToken).ConfigureAwait(false);
            executionContext.ResponseContext.HttpResponse = new BufferedResponse(response, body);
        }

        return result;
    }

    private static async Task<WireBuffer> ReceiveAsync(IWebResponseData response, CancellationToken cancellationToken)
    {
        long length = response.ContentLength;
        WireBuffer body = new(length is > 0 and < LargestExpected ? (int)length + 1 : UsualBody);
        try
        {
            Stream stream = await response.ResponseBody.OpenResponseAsync().ConfigureAwait(false);
            int received;
            do
            {
                body.Room(1);
                received = await stream.ReadAsync(body.Array.AsMemory(body.Length), cancellationToken).ConfigureAwait(false);
                body.Length += received;
            }
            while (received > 0);

            return length >= 0 && body.Length < length
                ? throw new IOException("The response ended before all of it had arrived.")
                : body;
        }
        catch
        {
            body.Dispose();
            response.ResponseBody.Dispose();
            throw;
        }
    }
}
