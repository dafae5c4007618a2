using System.Collections;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Util;
using DynoGen.ClientTests.Comparing;

namespace DynoGen.ClientTests.Pipeline;

/// <summary>A user's own handler at the outside of every client's pipeline: notes the request and the metrics that the SDK kept of it.</summary>
internal sealed class MetricsRecorder(Account account) : IRuntimePipelineCustomizer
{
    public string UniqueName => nameof(MetricsRecorder);

    public void Customize(Type type, RuntimePipeline pipeline) => pipeline.AddHandler(new Recorder(account));

    private sealed class Recorder(Account account) : PipelineHandler
    {
        public override async Task<T> InvokeAsync<T>(IExecutionContext executionContext)
        {
            try
            {
                return await base.InvokeAsync<T>(executionContext);
            }
            finally
            {
                IRequestContext context = executionContext.RequestContext;
                RequestMetrics metrics = context.Metrics;
                account.Note($"{context.RequestName} of {context.OriginalRequest.GetType().Name}, {context.Retries} retries");
                account.Note("timings " + Names(metrics.Timings.Keys));
                foreach (Metric metric in metrics.Properties.Keys.Order())
                {
                    account.Note($"{metric} " + string.Join(", ", metrics.Properties[metric].Select(value => Text(metric, value))));
                }

                foreach (Metric metric in metrics.Counters.Keys.Order())
                {
                    account.Note($"{metric} {metrics.Counters[metric]}");
                }
            }
        }

        private static string Names(IEnumerable<Metric> metrics) => string.Join(", ", metrics.Order());

        private static string Text(Metric metric, object value) => value switch
        {
            // They have the time and the hash and length of the body in them: JSON escapes less here than the SDK does.
            _ when metric is Metric.CanonicalRequest or Metric.StringToSign or Metric.RequestSize => metric.ToString(),
            Exception error => error.GetType().Name,
            string or Enum or ValueType or Uri => value.ToString()!,
            IEnumerable many => string.Join("+", many.Cast<object>()),
            _ => metric.ToString(),
        };
    }
}
