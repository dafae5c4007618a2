using Amazon;
using Amazon.DynamoDBv2;
using Amazon.Runtime;
using DynoGen.ClientTests.Http;
using DynoGen.ClientTests.Models;

namespace DynoGen.ClientTests.Comparing;

/// <summary>What a call runs in: how the client is made, and what the network answers.</summary>
internal sealed class Setting(params Reply[] replies)
{
    private static int s_regions = 1000;

    // The SDK keeps one budget of retries for each endpoint: what one test used up would be missing in the next. DynamoDB has no such
    // regions, but the SDK knows how their addresses are made.
    private readonly RegionEndpoint _region = RegionEndpoint.GetBySystemName($"eu-west-{Interlocked.Increment(ref s_regions)}");

    /// <summary>The credentials.</summary>
    public AWSCredentials Credentials { get; init; } = new BasicAWSCredentials("AKIDEXAMPLE", "secret");

    /// <summary>Sets what the test is about.</summary>
    public Action<AmazonDynamoDBConfig, Account> Configure { get; init; } = (_, _) => { };

    /// <summary>Adds what listens to the client.</summary>
    public Action<AmazonDynamoDBClient, Account> Attach { get; init; } = (_, _) => { };

    /// <summary>Runs a call over the SDK's client and over DynoGen's, and fails where the two differ.</summary>
    /// <returns>What happened over DynoGen's.</returns>
    public Task<Account> SameAsync(Func<DynamoTable<Parcel>, Task<object?>> call) => SameAsync((table, _) => call(table));

    /// <summary>As the other, for calls that watch the network meanwhile.</summary>
    public async Task<Account> SameAsync(Func<DynamoTable<Parcel>, ScriptedDynamoDb, Task<object?>> call)
    {
        Account plain = await PlainAsync(call);
        Account wire = await WireAsync(call);
        Assert.NotEqual(0, plain.Calls);
        Assert.Equal(plain.ToString(), wire.ToString());
        return wire;
    }

    /// <summary>Runs a call over the SDK's client.</summary>
    public Task<Account> PlainAsync(Func<DynamoTable<Parcel>, ScriptedDynamoDb, Task<object?>> call) =>
        RunAsync((credentials, config) => new AmazonDynamoDBClient(credentials, config), call);

    /// <summary>Runs a call over DynoGen's client.</summary>
    public Task<Account> WireAsync(Func<DynamoTable<Parcel>, ScriptedDynamoDb, Task<object?>> call) =>
        RunAsync((credentials, config) => new DynoGenClient(credentials, config), call);

    private async Task<Account> RunAsync(
        Func<AWSCredentials, AmazonDynamoDBConfig, AmazonDynamoDBClient> make, Func<DynamoTable<Parcel>, ScriptedDynamoDb, Task<object?>> call)
    {
        using ScriptedDynamoDb network = new(replies);
        Account account = new();
        AmazonDynamoDBConfig config = new()
        {
            RegionEndpoint = _region,
            IgnoreConfiguredEndpointUrls = true, // The environment may name a DynamoDB for other tests.
            HttpClientFactory = new ScriptedClientFactory(network),
            MaxErrorRetry = 2,
        };
        Configure(config, account);
        using (AmazonDynamoDBClient client = make(Credentials, config))
        {
            Attach(client, account);
            await account.NoteAsync(() => call(new DynamoTable<Parcel>(client), network));
        }

        account.Note(network);
        return account;
    }
}
