using Amazon;
using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using DynoGen.Client;
using DynoGen.Wire;

namespace DynoGen;

/// <summary>
/// The AWS SDK's client, with which DynoGen's tables write items straight into requests and read them straight from responses. Everything
/// else is the SDK's: credentials, endpoints, signing, retries, clock skew, telemetry, and all operations that are called directly.
/// Tables recognize it by themselves; over any other <see cref="IAmazonDynamoDB"/> they do the same by way of <c>AttributeValue</c>.
/// </summary>
/// <remarks>
/// The request objects that handlers and events of the SDK see have their table name but no item and no key: these exist as bytes only.
/// </remarks>
public class DynoGenClient : AmazonDynamoDBClient
{
    /// <summary>Makes a client with the credentials and region of the environment.</summary>
    public DynoGenClient()
    {
    }

    /// <summary>Makes a client with the credentials of the environment.</summary>
    /// <param name="region">The region.</param>
    public DynoGenClient(RegionEndpoint region)
        : base(region)
    {
    }

    /// <summary>Makes a client with the credentials of the environment.</summary>
    /// <param name="config">Anything that the SDK's client can be configured with.</param>
    public DynoGenClient(AmazonDynamoDBConfig config)
        : base(config)
    {
    }

    /// <summary>Makes a client with the region of the environment.</summary>
    /// <param name="credentials">The credentials.</param>
    public DynoGenClient(AWSCredentials credentials)
        : base(credentials)
    {
    }

    /// <summary>Makes a client.</summary>
    /// <param name="credentials">The credentials.</param>
    /// <param name="region">The region.</param>
    public DynoGenClient(AWSCredentials credentials, RegionEndpoint region)
        : base(credentials, region)
    {
    }

    /// <summary>Makes a client.</summary>
    /// <param name="credentials">The credentials.</param>
    /// <param name="config">Anything that the SDK's client can be configured with.</param>
    public DynoGenClient(AWSCredentials credentials, AmazonDynamoDBConfig config)
        : base(credentials, config)
    {
    }

    /// <summary>Sends a request whose body is written, and reads its response.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="request">The SDK's request with what its pipeline reads: the table's name.</param>
    /// <param name="body">The body.</param>
    /// <param name="read">Reads the response.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    internal async Task<TResult> SendAsync<TResult>(
        WireOperation operation, AmazonDynamoDBRequest request, WireBuffer body, ResponseReader<TResult> read, CancellationToken cancellationToken)
    {
        InvokeOptions options = new()
        {
            RequestMarshaller = new WireRequestMarshaller(operation, body),
            ResponseUnmarshaller = new WireResponseUnmarshaller<TResult>(operation, read),
        };
        WireResponse<TResult> response = await InvokeAsync<WireResponse<TResult>>(request, options, cancellationToken).ConfigureAwait(false);
        return response.Result();
    }

    /// <inheritdoc/>
    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        base.CustomizeRuntimePipeline(pipeline);
        pipeline.AddHandlerAfter<Unmarshaller>(new ResponseBuffering());
    }
}
