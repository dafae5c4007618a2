using System.Net;
using Amazon.DynamoDBv2;
using Amazon.Runtime;
using DynoGen.ClientTests.Comparing;
using DynoGen.ClientTests.Http;

namespace DynoGen.ClientTests.Bodies;

/// <summary>Each error that DynamoDB knows is the exception that the SDK's client throws for it.</summary>
public sealed class ErrorBodyTests
{
    public static TheoryData<string> Operations => Calls.All;

    public static TheoryData<string, string> Errors
    {
        get
        {
            TheoryData<string, string> errors = [];
            foreach (string type in ErrorTypes())
            {
                foreach (string operation in new[] { Calls.Get, Calls.Put, Calls.Delete, Calls.Query, Calls.Scan })
                {
                    errors.Add(type, operation);
                }
            }

            return errors;
        }
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task Each_error_is_the_SDKs_exception(string type, string operation)
    {
        Account account = await Without_retries(Reply.Error(HttpStatusCode.BadRequest, type)).SameAsync(table => table.Run(operation));

        AmazonServiceException error = Assert.IsAssignableFrom<AmazonServiceException>(account.Error);
        Assert.Equal(type, error.ErrorCode);
        Assert.Equal(Reply.RequestId, error.RequestId);
        Assert.Equal("what went wrong", error.Message);
    }

    [Fact]
    public async Task Errors_that_operations_know_have_their_own_exception()
    {
        Account account = await Without_retries(Reply.Error(HttpStatusCode.BadRequest, "ConditionalCheckFailedException"))
            .SameAsync(table => table.Run(Calls.Put));

        Assert.IsType<Amazon.DynamoDBv2.Model.ConditionalCheckFailedException>(account.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("<html>not from DynamoDB</html>")]
    [InlineData("""{"__type":""")]
    [InlineData("""{"Message":"capital","code":"Other"}""")]
    public async Task Errors_that_DynamoDB_does_not_send_are_as_by_the_SDKs_client(string body)
    {
        foreach (HttpStatusCode status in new[] { HttpStatusCode.BadRequest, HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.BadGateway })
        {
            Account account = await Without_retries(new Reply(status, body)).SameAsync(table => table.Run(Calls.Get));

            Assert.IsAssignableFrom<AmazonServiceException>(account.Error);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_error_whose_body_is_cut_short_is_as_by_the_SDKs_client(string operation)
    {
        Reply cut = Reply.Error(HttpStatusCode.BadRequest, "ValidationException") with { End = BodyEnd.Fails, Length = 1000, Crc = null };

        await Without_retries(cut).SameAsync(table => table.Run(operation));
    }

    internal static IEnumerable<string> ErrorTypes() => typeof(AmazonDynamoDBException).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(AmazonDynamoDBException)) && type is { IsAbstract: false, IsPublic: true })
        .Select(type => type.Name)
        .Order(StringComparer.Ordinal);

    private static Setting Without_retries(Reply reply) => new(reply) { Configure = (config, _) => config.MaxErrorRetry = 0 };
}
