using System.Reflection;
using Amazon.DynamoDBv2;

namespace DynoGen.Tests.Tables;

/// <summary>A client that is no client of the SDK's: it passes every call on to another, as decorators and test doubles do.</summary>
public class ForwardingClient : DispatchProxy
{
    private IAmazonDynamoDB? _inner;

    public static IAmazonDynamoDB To(IAmazonDynamoDB inner)
    {
        IAmazonDynamoDB client = Create<IAmazonDynamoDB, ForwardingClient>();
        ((ForwardingClient)client)._inner = inner;
        return client;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.Invoke(_inner, args);
}
