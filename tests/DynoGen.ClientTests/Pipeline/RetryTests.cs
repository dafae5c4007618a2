using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using DynoGen.ClientTests.Comparing;
using DynoGen.ClientTests.Http;

namespace DynoGen.ClientTests.Pipeline;

/// <summary>Requests are tried again when, as often and with the same bytes as the SDK's client tries them again.</summary>
public sealed class RetryTests
{
    public static TheoryData<string> Operations => Calls.All;

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_internal_error_is_tried_again(string operation)
    {
        Reply broken = Reply.Error(HttpStatusCode.InternalServerError, "InternalServerError");

        Account account = await new Setting(broken, broken, Calls.Answer(operation)).SameAsync(table => table.Run(operation));

        Assert.Null(account.Error);
        Assert.Equal(3, account.Calls);
        Assert.All(account.Requests, request => Assert.Equal(account.Requests[0].Body, request.Body));
        Assert.Equal("attempt=3; max=3", account.Requests[2].Headers["amz-sdk-request"]);
    }

    [Theory]
    [InlineData("ProvisionedThroughputExceededException")]
    [InlineData("ThrottlingException")]
    [InlineData("RequestLimitExceeded")]
    public async Task A_throttled_request_is_tried_again_until_it_is_given_up(string error)
    {
        Account account = await new Setting(Reply.Error(HttpStatusCode.BadRequest, error)).SameAsync(table => table.Run(Calls.Put));

        Assert.Equal(3, account.Calls);
        Assert.Equal(error, Assert.IsAssignableFrom<AmazonServiceException>(account.Error).ErrorCode);
    }

    [Theory]
    [InlineData(RequestRetryMode.Standard)]
    [InlineData(RequestRetryMode.Adaptive)]
    public async Task Each_retry_mode_does_as_it_does(RequestRetryMode mode)
    {
        Setting setting = new(
            Reply.Error(HttpStatusCode.ServiceUnavailable, "ServiceUnavailable"),
            Calls.Answer(Calls.Query)) { Configure = (config, _) => config.RetryMode = mode };

        Account account = await setting.SameAsync(table => table.Run(Calls.Query));

        Assert.Equal(2, account.Calls);
    }

    [Fact]
    public async Task Without_retries_the_first_error_is_thrown()
    {
        Setting setting = new(Reply.Error(HttpStatusCode.InternalServerError, "InternalServerError"))
        {
            Configure = (config, _) => config.MaxErrorRetry = 0,
        };

        Account account = await setting.SameAsync(table => table.Run(Calls.Get));

        Assert.Equal(1, account.Calls);
        Assert.IsType<InternalServerErrorException>(account.Error);
    }

    [Fact]
    public async Task What_is_wrong_with_the_request_is_not_tried_again()
    {
        Account account = await new Setting(Reply.Error(HttpStatusCode.BadRequest, "ResourceNotFoundException")).SameAsync(table => table.Run(Calls.Get));

        Assert.Equal(1, account.Calls);
        Assert.IsType<ResourceNotFoundException>(account.Error);
    }

    [Fact]
    public async Task A_connection_that_fails_is_tried_again()
    {
        Reply failed = new("") { Failure = new HttpRequestException("no connection", new SocketException((int)SocketError.ConnectionReset)) };

        Account recovered = await new Setting(failed, Calls.Answer(Calls.Get)).SameAsync(table => table.Run(Calls.Get));
        Account lost = await new Setting(failed).SameAsync(table => table.Run(Calls.Get));

        Assert.Null(recovered.Error);
        Assert.NotNull(lost.Error);
    }

    [Theory]
    [InlineData("RequestTimeTooSkewed")]
    [InlineData("InvalidSignatureException")]
    public async Task A_clock_that_is_wrong_is_corrected_by_the_servers(string error)
    {
        DateTimeOffset serverTime = DateTimeOffset.UtcNow.AddHours(3);
        Reply skewed = Reply.Error(HttpStatusCode.BadRequest, error, "Signature expired") with { Date = serverTime };

        // What the SDK learned of an endpoint's clock is kept for the process, so that each client gets an endpoint of its own.
        Account plain = await Of("one").PlainAsync((table, _) => table.Run(Calls.Get));
        Account wire = await Of("two").WireAsync((table, _) => table.Run(Calls.Get));

        Assert.Equal(plain.ToString(), wire.ToString().Replace("two.", "one.", StringComparison.Ordinal));
        Assert.Null(wire.Error);
        Assert.Equal(2, wire.Calls);
        Assert.StartsWith(
            serverTime.ToString("yyyyMMdd'T'HH", CultureInfo.InvariantCulture), wire.Requests[1].Headers["X-Amz-Date"], StringComparison.Ordinal);

        Setting Of(string host) => new(skewed, Calls.Answer(Calls.Get))
        {
            Configure = (config, _) => config.ServiceURL = $"http://{host}.{error}.example",
        };
    }
}
