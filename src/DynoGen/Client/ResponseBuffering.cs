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
            executionContext.ResponseContext.HttpResponse =
                await ReceiveAsync(response, executionContext.RequestContext.CancellationToken).ConfigureAwait(false);
        }

        return result;
    }

    private static async Task<BufferedResponse> ReceiveAsync(IWebResponseData response, CancellationToken cancellationToken)
    {
        long length = response.ContentLength;
        WireBuffer body = new(length is > 0 and < LargestExpected ? (int)length + 1 : UsualBody);
        try
        {
            // As the SDK does while it reads: a stream that looks at no token ends with its response.
            using CancellationTokenRegistration abort = cancellationToken.Register(response.ResponseBody.Dispose);
            Stream stream = await response.ResponseBody.OpenResponseAsync().ConfigureAwait(false);
            int received;
            do
            {
                body.Room(1);
                received = await stream.ReadAsync(body.Array.AsMemory(body.Length), cancellationToken).ConfigureAwait(false);
                body.Length += received;
            }
            while (received > 0);

            return new BufferedResponse(
                response, body, body.Length < length ? new IOException("The response ended before all of it had arrived.") : null);
        }
        catch (Exception error) when (cancellationToken.IsCancellationRequested)
        {
            body.Dispose();
            response.ResponseBody.Dispose();
            throw new TaskCanceledException(error.Message, error, cancellationToken);
        }
        catch (Exception error)
        {
            // Reading the response reports it, with the operation and the request's id.
            return new BufferedResponse(response, body, error);
        }
    }
}
