using Amazon;
using Amazon.DynamoDBv2;
using Amazon.Runtime;

namespace DynoGen.Benchmarks.Http;

/// <summary>The AWS SDK's client as a service configures it (region, credentials, signing), but for where its requests go.</summary>
internal static class InMemoryClient
{
    public static AmazonDynamoDBClient Create(InMemoryDynamoDb dynamoDb) => new(
        new BasicAWSCredentials("in-memory", "in-memory"), Config(dynamoDb));

    public static DynoGenClient CreateDynoGen(InMemoryDynamoDb dynamoDb) => new(
        new BasicAWSCredentials("in-memory", "in-memory"), Config(dynamoDb));

    private static AmazonDynamoDBConfig Config(InMemoryDynamoDb dynamoDb) => new()
    {
        RegionEndpoint = RegionEndpoint.USEast1,
        HttpClientFactory = new InMemoryHttpClientFactory(new HttpClient(dynamoDb)),
    };
}
