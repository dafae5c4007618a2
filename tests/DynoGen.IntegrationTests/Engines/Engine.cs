using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Amazon.Runtime.Credentials;

namespace DynoGen.IntegrationTests.Engines;

/// <summary>A DynamoDB to test against: over the SDK's own client, or over <see cref="DynoGenClient"/>, which sends and receives bytes.</summary>
internal static class Engine
{
    public const string DynamoDb = "DynamoDB";
    public const string DynamoDbInBytes = "DynamoDB in bytes";
    public const string Dynalite = "dynalite";
    public const string DynaliteInBytes = "dynalite in bytes";

    private const string DynamoDbVariable = "AWS_ENDPOINT_URL_DYNAMODB";
    private const string DynaliteVariable = "DYNOGEN_DYNALITE_URL";

    public static TheoryData<string> All => new(DynamoDb, DynamoDbInBytes, Dynalite, DynaliteInBytes);

    /// <summary>What only DynamoDB itself says for sure.</summary>
    public static TheoryData<string> OfDynamoDb => new(DynamoDb, DynamoDbInBytes);

    /// <summary>A client of the engine. A test without one fails: it never passes without having run.</summary>
    public static AmazonDynamoDBClient Connect(string engine = DynamoDb)
    {
        string variable = engine is Dynalite or DynaliteInBytes ? DynaliteVariable : DynamoDbVariable;
        string address = Environment.GetEnvironmentVariable(variable) is { Length: > 0 } given
            ? given
            : throw new InvalidOperationException(
                $"These tests need {engine}, but {variable} is not set. 'bash tests/run.sh Integration' starts one, sets the variable and runs them.");
        AmazonDynamoDBConfig config = new() { ServiceURL = address, AuthenticationRegion = "us-east-1" };

        // An engine on this machine takes any credentials, but the SDK wants some.
        AWSCredentials credentials = address.StartsWith("http://", StringComparison.Ordinal)
            ? new BasicAWSCredentials("local", "local")
            : DefaultAWSCredentialsIdentityResolver.GetCredentials();
        return engine is DynamoDbInBytes or DynaliteInBytes ? new DynoGenClient(credentials, config) : new AmazonDynamoDBClient(credentials, config);
    }
}
