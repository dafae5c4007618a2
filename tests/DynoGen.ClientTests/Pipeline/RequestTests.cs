using Amazon;
using Amazon.Runtime;
using DynoGen.ClientTests.Comparing;
using DynoGen.ClientTests.Http;

namespace DynoGen.ClientTests.Pipeline;

/// <summary>What goes over the network is what the SDK's client sends, whatever it is configured with.</summary>
public sealed class RequestTests
{
    public static TheoryData<string> Operations => Calls.All;

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Each_operation_is_sent_and_answered_as_by_the_SDKs_client(string operation)
    {
        Setting setting = new(Calls.Answer(operation));

        Account account = await setting.SameAsync(table => table.Run(operation));

        Assert.Null(account.Error);
        SentRequest request = Assert.Single(account.Requests);
        Assert.Equal("DynamoDB_20120810." + operation, request.Headers["X-Amz-Target"]);
    }

    [Theory]
    [InlineData(Calls.Query)]
    [InlineData(Calls.Scan)]
    public async Task Pages_follow_each_other_by_their_last_key(string operation)
    {
        Setting setting = new(Calls.FirstPage(), Calls.Answer(operation));

        Account account = await setting.SameAsync(table => table.Run(operation));

        Assert.Equal(2, account.Calls);
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"Item":{}}""")]
    [InlineData("""{"Item":null}""")]
    [InlineData(""" { "ConsumedCapacity" : null } """)]
    public async Task An_item_that_is_not_there_is_null(string body)
    {
        Account account = await new Setting(new Reply(body)).SameAsync(table => table.Run(Calls.Get));

        Assert.Null(account.Error);
        Assert.Null(account.Result);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_answer_without_a_body_is_read_as_by_the_SDKs_client(string operation) =>
        await new Setting(new Reply("")).SameAsync(table => table.Run(operation));

    [Fact]
    public async Task Answers_may_come_in_chunks_and_without_a_checksum()
    {
        Reply chunked = Calls.Answer(Calls.Scan) with { Length = null };

        Account account = await new Setting(chunked, chunked with { Crc = null }).SameAsync(table => table.Run(Calls.Scan));

        Assert.Null(account.Error);
    }

    [Fact]
    public async Task A_session_token_is_sent_and_signed()
    {
        Setting setting = new(Calls.Answer(Calls.Get)) { Credentials = new SessionAWSCredentials("AKIDEXAMPLE", "secret", "the-token") };

        Account account = await setting.SameAsync(table => table.Run(Calls.Get));

        Assert.Equal("the-token", account.Requests[0].Headers["X-Amz-Security-Token"]);
        Assert.Contains("x-amz-security-token", account.Requests[0].Headers["Authorization"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anonymous_requests_are_not_signed()
    {
        Account account = await new Setting(Calls.Answer(Calls.Get)) { Credentials = new AnonymousAWSCredentials() }
            .SameAsync(table => table.Run(Calls.Get));

        Assert.False(account.Requests[0].Headers.ContainsKey("Authorization"));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_service_URL_is_where_requests_go(string operation)
    {
        Setting setting = new(Calls.Answer(operation)) { Configure = (config, _) => config.ServiceURL = "http://127.0.0.1:1234" };

        Account account = await setting.SameAsync(table => table.Run(operation));

        Assert.Equal("http://127.0.0.1:1234/", account.Requests[0].Uri.ToString());
    }

    [Theory]
    [InlineData(true, false, "https://dynamodb-fips.us-west-2.amazonaws.com/")]
    [InlineData(false, true, "https://dynamodb.us-west-2.api.aws/")]
    [InlineData(true, true, "https://dynamodb-fips.us-west-2.api.aws/")]
    [InlineData(false, false, "https://dynamodb.us-west-2.amazonaws.com/")]
    public async Task FIPS_and_dual_stack_endpoints_are_where_requests_go(bool fips, bool dualStack, string address)
    {
        Setting setting = new(Calls.Answer(Calls.Query))
        {
            Configure = (config, _) =>
            {
                config.RegionEndpoint = RegionEndpoint.USWest2;
                config.UseFIPSEndpoint = fips;
                config.UseDualstackEndpoint = dualStack;
            },
        };

        Account account = await setting.SameAsync(table => table.Run(Calls.Query));

        Assert.Equal(address, account.Requests[0].Uri.ToString());
    }

    [Fact]
    public async Task Region_user_agent_and_time_out_are_as_configured()
    {
        Setting setting = new(Calls.Answer(Calls.Put))
        {
            Configure = (config, _) =>
            {
                config.AuthenticationRegion = "eu-south-2";
                config.ClientAppId = "parcels";
                config.UseAlternateUserAgentHeader = true;
                config.Timeout = TimeSpan.FromSeconds(20);
                config.DisableRequestCompression = true;
            },
        };

        Account account = await setting.SameAsync(table => table.Run(Calls.Put));

        Assert.Contains("/eu-south-2/dynamodb/", account.Requests[0].Headers["Authorization"], StringComparison.Ordinal);
        Assert.Contains("app/parcels", account.Requests[0].Headers["x-amz-user-agent"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_id_of_the_credentials_chooses_the_endpoint()
    {
        Setting setting = new(Calls.Answer(Calls.Get))
        {
            Credentials = new BasicAWSCredentials("AKIDEXAMPLE", "secret", "111122223333"),
            Configure = (config, _) =>
            {
                config.RegionEndpoint = RegionEndpoint.EUWest1;
                config.AccountIdEndpointMode = AccountIdEndpointMode.REQUIRED;
            },
        };

        Account account = await setting.SameAsync(table => table.Run(Calls.Get));

        Assert.Equal("https://111122223333.ddb.eu-west-1.amazonaws.com/", account.Requests[0].Uri.ToString());
    }
}
