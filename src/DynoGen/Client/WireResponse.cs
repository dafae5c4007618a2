using System.Runtime.ExceptionServices;
using Amazon.Runtime;

namespace DynoGen.Client;

/// <summary>What a response said, read from its bytes.</summary>
/// <typeparam name="TResult">What is read of it.</typeparam>
internal sealed class WireResponse<TResult> : AmazonWebServiceResponse
{
    private ExceptionDispatchInfo? _error;
    private TResult? _result;

    /// <summary>Notes what was read.</summary>
    public void Set(TResult result) => _result = result;

    /// <summary>Notes why it does not fit. It is thrown outside the pipeline: an item that does not fit is no failed request, and no reason to retry.</summary>
    public void Set(Exception error) => _error = ExceptionDispatchInfo.Capture(error);

    /// <summary>What was read.</summary>
    /// <exception cref="DynamoSerializationException">An item does not fit the model.</exception>
    public TResult Result()
    {
        _error?.Throw();
        return _result!;
    }
}
