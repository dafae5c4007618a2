using System.Text;
using Amazon.DynamoDBv2.Model;
using Amazon.DynamoDBv2.Model.Internal.MarshallTransformations;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace DynoGen.Tests.Tables;

/// <summary>The body that the SDK makes of a request: nothing that was set can be overlooked there.</summary>
internal static class RequestJson
{
    public static string Of(AmazonWebServiceRequest request)
    {
        IRequest marshalled = request switch
        {
            GetItemRequest get => GetItemRequestMarshaller.Instance.Marshall(get),
            PutItemRequest put => PutItemRequestMarshaller.Instance.Marshall(put),
            DeleteItemRequest delete => DeleteItemRequestMarshaller.Instance.Marshall(delete),
            QueryRequest query => QueryRequestMarshaller.Instance.Marshall(query),
            ScanRequest scan => ScanRequestMarshaller.Instance.Marshall(scan),
            CreateTableRequest create => CreateTableRequestMarshaller.Instance.Marshall(create),
            DescribeTableRequest describe => DescribeTableRequestMarshaller.Instance.Marshall(describe),
            DeleteTableRequest delete => DeleteTableRequestMarshaller.Instance.Marshall(delete),
            _ => throw new ArgumentException($"No test knows how a {request.GetType().Name} is sent.", nameof(request)),
        };
        if (marshalled.ContentStream is not { } stream)
        {
            return Encoding.UTF8.GetString(marshalled.Content);
        }

        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return Encoding.UTF8.GetString(copy.ToArray());
    }
}
