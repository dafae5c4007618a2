using System.Text;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;

namespace DynoGen.ClientTests.Comparing;

/// <summary>An exception as text, with all that callers decide by.</summary>
internal static class ErrorText
{
    public static string Of(Exception error)
    {
        StringBuilder text = new(error.GetType().FullName);
        text.Append('\n');
        switch (error)
        {
            // Where the parser was is told otherwise: by a path there, by the operation here.
            case AmazonUnmarshallingException unreadable:
                text.Append(Service(unreadable));
                break;
            case AmazonServiceException service:
                text.Append(service.Message).Append('\n').Append(Service(service));
                break;
            case OperationCanceledException canceled:
                text.Append(canceled.CancellationToken.IsCancellationRequested).Append('\n');
                break;
            default:
                text.Append(error.Message).Append('\n');
                break;
        }

        if (error is TransactionCanceledException transaction)
        {
            text.AppendJoin('\n', transaction.CancellationReasons?.Select(reason => reason.Code + " " + reason.Message) ?? []);
        }

        return text.ToString();
    }

    private static string Service(AmazonServiceException error) =>
        $"{error.ErrorCode} {error.ErrorType} {(int)error.StatusCode} {error.RequestId} retryable {error.Retryable?.Throttling}\n";
}
