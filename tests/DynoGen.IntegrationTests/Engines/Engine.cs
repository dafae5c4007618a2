using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Amazon.Runtime.Credentials;

namespace DynoGen.IntegrationTests.Engines;

/// <summary>A DynamoDB to test against.</summary>
internal static class Engine
{
    public const string DynamoDb = "DynamoDB";
    public const string Dynalite = "dynalite";

    private const string DynamoDbVariable = "AWS_ENDPOINT_URL_DYNAMODB";
    private const string DynaliteVariable = "DYNOGEN_DYNALITE_URL";

    public static TheoryData<string> All => new(DynamoDb, Dynalite);

    /// <summary>A client of the engine. A test without one fails: it never passes without having run.</summary>
    public static CountingClient Connect(string engine = DynamoDb)
    {
        string variable = engine == Dynalite ? DynaliteVariable : DynamoDbVariable;
        string address = Environment.GetEnvironmentVariable(variable) is { Length: > 0 } given
            ? given
            : throw new InvalidOperationException(
                $"These tests need {engine}, but {variable} is not set. 'bash tests/run.sh Integration' starts one, sets the variable and runs them.");
        AmazonDynamoDBConfig config = new() { ServiceURL = address, AuthenticationRegion = "us-east-1" };

        // An engine on this machine takes any credentials, but the SDK wants some.
        return address.StartsWith("http://", StringComparison.Ordinal)
            ? new CountingClient(new BasicAWSCredentials("local", "local"), config)
            : new CountingClient(DefaultAWSCredentialsIdentityResolver.GetCredentials(), config);
    }
}
