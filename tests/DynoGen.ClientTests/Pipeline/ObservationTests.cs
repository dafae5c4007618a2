using System.Diagnostics;
using System.Net;
using Amazon;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Util;
using DynoGen.ClientTests.Comparing;
using DynoGen.ClientTests.Http;

namespace DynoGen.ClientTests.Pipeline;

/// <summary>What users hang onto a client sees what it sees of the SDK's.</summary>
public sealed class ObservationTests
{
    public static TheoryData<string> Operations => Calls.All;

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Spans_and_metrics_of_telemetry(string operation)
    {
        foreach (Reply[] replies in Replies(operation))
        {
            Account account = await new Setting(replies) { Configure = (config, account) => config.TelemetryProvider = new RecordingTelemetry(account) }
                .SameAsync(table => table.Run(operation));

            Assert.Contains($"span DynamoDB.{operation}", account.ToString(), StringComparison.Ordinal);
            Assert.Equal(account.Error is null, account.ToString().Contains("client.call.deserialization_duration", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Request_metrics_and_handlers_of_the_users_own(string operation)
    {
        foreach (Reply[] replies in Replies(operation))
        {
            Account account = await new Setting(replies)
            {
                Configure = (config, account) =>
                {
                    config.LogMetrics = true;
                    RuntimePipelineCustomizerRegistry.Instance.Deregister(nameof(MetricsRecorder));
                    RuntimePipelineCustomizerRegistry.Instance.Register(new MetricsRecorder(account));
                },
            }.SameAsync(table => table.Run(operation));
            RuntimePipelineCustomizerRegistry.Instance.Deregister(nameof(MetricsRecorder));

            Assert.Contains($"{operation}Request of {operation}Request", account.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Events_before_and_after_and_of_errors(string operation)
    {
        foreach (Reply[] replies in Replies(operation))
        {
            Account account = await new Setting(replies)
            {
                Attach = (client, account) =>
                {
                    client.BeforeRequestEvent += (_, args) =>
                    {
                        WebServiceRequestEventArgs request = Assert.IsType<WebServiceRequestEventArgs>(args);
                        request.Headers["x-of-the-user"] = "added";
                        account.Note($"before {request.Request.GetType().Name} to {request.Endpoint} of {request.ServiceName}");
                        account.Note(string.Join(", ", request.Headers.Keys.Order(StringComparer.OrdinalIgnoreCase)));
                    };
                    client.AfterResponseEvent += (_, args) =>
                    {
                        WebServiceResponseEventArgs response = Assert.IsType<WebServiceResponseEventArgs>(args);
                        AmazonWebServiceResponse content = response.Response;
                        account.Note($"after {(int)content.HttpStatusCode} {content.ContentLength} {content.ResponseMetadata.RequestId}");
                        account.Note(string.Join(", ", content.ResponseMetadata.Metadata) + string.Join(", ", response.ResponseHeaders));
                    };
                    client.ExceptionEvent += (_, args) =>
                        account.Note("error " + ErrorText.Of(Assert.IsType<WebServiceExceptionEventArgs>(args).Exception));
                },
            }.SameAsync(table => table.Run(operation));

            Assert.Equal("added", account.Requests[0].Headers["x-of-the-user"]);
        }
    }

    [Fact]
    public async Task The_body_of_a_response_is_logged_where_that_is_configured()
    {
        LoggingConfig logging = AWSConfigs.LoggingConfig;
        (LoggingOptions to, ResponseLoggingOption responses) = (logging.LogTo, logging.LogResponses);
        using StringWriter log = new();
        using TextWriterTraceListener listener = new(log, nameof(ObservationTests));

        // A trace source is named by the client's namespace.
        AWSConfigs.AddTraceListener("Amazon", listener);
        AWSConfigs.AddTraceListener("DynoGen", listener);
        try
        {
            logging.LogTo = LoggingOptions.SystemDiagnostics;
            logging.LogResponses = ResponseLoggingOption.Always;
            await new Setting(Calls.Answer(Calls.Get)).SameAsync(table => table.Run(Calls.Get));
        }
        finally
        {
            (logging.LogTo, logging.LogResponses) = (to, responses);
            AWSConfigs.RemoveTraceListener("Amazon", listener.Name);
            AWSConfigs.RemoveTraceListener("DynoGen", listener.Name);
        }

        listener.Flush();
        string body = System.Text.Encoding.UTF8.GetString(Calls.Answer(Calls.Get).Body);
        Assert.Equal(2, log.ToString().Split(body).Length - 1);
    }

    // A success, one after a failure, and a failure.
    private static IEnumerable<Reply[]> Replies(string operation) =>
    [
        [Calls.Answer(operation)],
        [Reply.Error(HttpStatusCode.InternalServerError, "InternalServerError"), Calls.Answer(operation)],
        [Reply.Error(HttpStatusCode.BadRequest, "ResourceNotFoundException")],
        [Calls.Answer(operation) with { Body = Calls.Answer(operation).Body[..^1], End = BodyEnd.Fails }, Calls.Answer(operation)],
    ];
}
