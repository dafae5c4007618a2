using System.Text;
using Amazon.Runtime;
using DynoGen.ClientTests.Comparing;
using DynoGen.ClientTests.Http;
using DynoGen.ClientTests.Models;

namespace DynoGen.ClientTests.Bodies;

/// <summary>Responses that are not what DynamoDB sent: tried again as by the SDK's client, and then an exception that names the request.</summary>
public sealed class BrokenResponseTests
{
    public static TheoryData<string> Operations => Calls.All;

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_response_that_ends_too_early_is_requested_again(string operation)
    {
        Reply whole = Calls.Answer(operation);
        Reply cut = whole with { Body = whole.Body[..^1], End = BodyEnd.Fails };

        Account account = await new Setting(cut, cut, whole).SameAsync(table => table.Run(operation));

        Assert.Null(account.Error);
        Assert.Equal(3, account.Calls);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_response_that_always_ends_too_early_names_operation_and_request(string operation)
    {
        Reply whole = Calls.Answer(operation);

        Account account = await new Setting(whole with { Body = whole.Body[..^1], End = BodyEnd.Fails }).SameAsync(table => table.Run(operation));

        Assert_names_operation_and_request<IOException>(account, operation);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_response_shorter_than_its_length_names_operation_and_request(string operation)
    {
        Reply whole = Calls.Answer(operation);

        // To the SDK's client the cut is one in the JSON; that there are fewer bytes than were said is seen first here.
        Account account = await new Setting(whole with { Body = whole.Body[..^1] }).SameAsync(table => table.Run(operation));

        Assert_names_operation_and_request<IOException>(account, operation);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_wrong_checksum_is_requested_again(string operation)
    {
        Reply whole = Calls.Answer(operation);

        Account account = await new Setting(whole with { Crc = whole.Crc ^ 1 }, whole).SameAsync(table => table.Run(operation));

        Assert.Null(account.Error);
        Assert.Equal(2, account.Calls);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_checksum_that_is_always_wrong_names_operation_and_request(string operation)
    {
        Reply whole = Calls.Answer(operation);
        Setting setting = new(whole with { Crc = whole.Crc ^ 0x8000_0000 });

        // The SDK's client throws an IOException here that names neither; it is the inner exception of this one.
        Account plain = await setting.PlainAsync((table, _) => table.Run(operation));
        Account wire = await setting.WireAsync((table, _) => table.Run(operation));

        Assert.IsType<IOException>(plain.Error);
        Assert.Equal(plain.Calls, wire.Calls);
        Assert_names_operation_and_request<IOException>(wire, operation);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"Item\":")]
    [InlineData("{\"Item\":{\"Id\":{\"S\":\"a")]
    [InlineData("{\"Item\":{\"Id\":{\"S\":\"a\"}")]
    [InlineData("{\"Item\":[]}")]
    [InlineData("{\"Item\":{\"Id\":\"a\"}}")]
    [InlineData("{\"Item\":{\"Id\":{\"X\":\"a\"}}}")]
    [InlineData("{\"Item\":{\"Id\":{\"S\":\"a\\ud800\"}}}")]
    [InlineData("{\"Item\":{\"Id\":{\"S\":\"a\\q\"}}}")]
    [InlineData("[]")]
    [InlineData("<html></html>")]
    [InlineData("{}{}")]
    public async Task What_is_no_DynamoDB_JSON_names_operation_and_request(string body)
    {
        Account account = await new Setting(new Reply(body) { Crc = null, Length = null }).WireAsync((table, _) => table.Run(Calls.Get));

        Assert_names_operation_and_request<DynamoSerializationException>(account, Calls.Get);
        Assert.Equal(3, account.Calls);
    }

    [Theory]
    [InlineData("{\"Item\":{\"Id\":{\"S\":\"a")]
    [InlineData("{\"Item\":{\"Id\":{\"S\":\"a\"}")]
    [InlineData("<html></html>")]
    public async Task What_is_no_JSON_is_the_same_exception_as_by_the_SDKs_client(string body) =>
        await new Setting(new Reply(body)).SameAsync(table => table.Run(Calls.Get));

    [Fact]
    public async Task Invalid_UTF8_names_operation_and_request()
    {
        byte[] body = Encoding.UTF8.GetBytes("{\"Item\":{\"Id\":{\"S\":\"a?b\"},\"Stop\":{\"N\":\"1\"}}}");
        body[Array.IndexOf(body, (byte)'?')] = 0xFF;

        Account account = await new Setting(new Reply(System.Net.HttpStatusCode.OK, body)).WireAsync((table, _) => table.Run(Calls.Get));

        Assert_names_operation_and_request<DynamoSerializationException>(account, Calls.Get);
    }

    [Theory]
    [InlineData(Calls.Get)]
    [InlineData(Calls.Scan)]
    public async Task Sixteen_megabytes_of_garbage_are_an_error_as_any_other(string operation)
    {
        byte[] garbage = new byte[16 * 1024 * 1024];
        new Random(1).NextBytes(garbage);
        Setting setting = new(new Reply(System.Net.HttpStatusCode.OK, garbage) { Crc = null, Length = null })
        {
            Configure = (config, _) => config.MaxErrorRetry = 0,
        };

        Account account = await setting.WireAsync((table, _) => table.Run(operation));

        Assert_names_operation_and_request<DynamoSerializationException>(account, operation);
    }

    [Theory]
    [InlineData("{\"Id\":{\"S\":\"a\"},\"Stop\":{\"N\":\"1\"},\"Size\":{\"N\":\"256\"}}", "Size")]
    [InlineData("{\"Id\":{\"S\":\"a\"},\"Stop\":{\"N\":\"1\"},\"Size\":{\"N\":\"1e999\"}}", "Size")]
    [InlineData("{\"Id\":{\"S\":\"a\"},\"Stop\":{\"N\":\"1\"},\"Labels\":{\"L\":[{\"S\":\"x\"},{\"BOOL\":true}]}}", "Labels[1]")]
    [InlineData("{\"Id\":{\"S\":\"a\"}}", "Stop")]
    public async Task An_item_that_does_not_fit_is_no_failed_request_and_names_operation_and_request(string item, string path)
    {
        // Both ways the same message, and one request.
        foreach ((string operation, string body) in new[]
        {
            (Calls.Get, "{\"Item\":" + item + "}"),
            (Calls.Query, "{\"Items\":[" + item + "]}"),
            (Calls.Scan, "{\"Items\":[" + item + "]}"),
        })
        {
            Account account = await new Setting(new Reply(body)).SameAsync(table => table.Run(operation));

            DynamoSerializationException error = Assert.IsType<DynamoSerializationException>(account.Error);
            Assert.Equal((operation, Reply.RequestId, path, 1), (error.Operation, error.RequestId, error.AttributePath, account.Calls));
            Assert.EndsWith($" ({operation}, request {Reply.RequestId})", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_attribute_that_is_there_twice_names_operation_and_request()
    {
        Reply reply = new("{\"Item\":{\"Id\":{\"S\":\"a\"},\"Stop\":{\"N\":\"1\"},\"Stop\":{\"N\":\"2\"}}}");

        Account account = await new Setting(reply).WireAsync((table, _) => table.Run(Calls.Get));

        DynamoSerializationException error = Assert.IsType<DynamoSerializationException>(account.Error);
        Assert.Equal((Calls.Get, Reply.RequestId), (error.Operation, error.RequestId));
    }

    [Fact]
    public async Task Members_deeper_than_DynamoDB_stores_name_operation_and_request()
    {
        const int Levels = 10_000;
        StringBuilder body = new("{\"Item\":{\"Id\":{\"S\":\"a\"},\"Stop\":{\"N\":\"1\"},\"Inside\":{\"M\":{\"x\":");
        body.Insert(body.Length, "{\"M\":{\"Inside\":{\"M\":{\"x\":", Levels).Append("{\"S\":\"x\"}").Insert(body.Length, "}}}}", Levels).Append("}}}}");

        Account account = await new Setting(new Reply(body.ToString())).WireAsync((table, _) => table.Run(Calls.Get));

        DynamoSerializationException error = Assert.IsType<DynamoSerializationException>(account.Error);
        Assert.Equal((Calls.Get, Reply.RequestId), (error.Operation, error.RequestId));
    }

    [Fact]
    public async Task The_client_goes_on_after_a_broken_response()
    {
        Reply whole = Calls.Answer(Calls.Get);
        Setting setting = new(whole with { Crc = 1 }, whole) { Configure = (config, _) => config.MaxErrorRetry = 0 };

        Account account = await setting.WireAsync(async (table, _) =>
        {
            await Assert.ThrowsAsync<AmazonUnmarshallingException>(() => table.Run(Calls.Get));
            return await table.Run(Calls.Get);
        });

        Assert.IsType<Parcel>(account.Result);
    }

    private static void Assert_names_operation_and_request<TInner>(Account account, string operation)
        where TInner : Exception
    {
        AmazonUnmarshallingException error = Assert.IsType<AmazonUnmarshallingException>(account.Error);
        Assert.Equal((Reply.RequestId, operation), (error.RequestId, error.LastKnownLocation));
        Assert.Contains(Reply.RequestId, error.Message, StringComparison.Ordinal);
        Assert.Contains(operation, error.Message, StringComparison.Ordinal);
        Assert.IsAssignableFrom<TInner>(error.InnerException);
    }
}
