using Amazon.Runtime.Telemetry;
using Amazon.Runtime.Telemetry.Metrics;
using Amazon.Runtime.Telemetry.Tracing;
using DynoGen.ClientTests.Comparing;

namespace DynoGen.ClientTests.Pipeline;

/// <summary>A user's telemetry, which notes each span and metric with its attributes, but no durations.</summary>
internal sealed class RecordingTelemetry(Account account)
    : TelemetryProvider(new Meters(account), new Tracers(account))
{
    private static string Text(Attributes? attributes) =>
        string.Join(", ", (attributes?.AllAttributes ?? []).Select(attribute => $"{attribute.Key}={attribute.Value}").Order(StringComparer.Ordinal));

    private sealed class Meters(Account account) : MeterProvider
    {
        public override Meter GetMeter(string scope, Attributes? attributes = null) => new ScopeMeter(account, scope);
    }

    private sealed class ScopeMeter(Account account, string scope) : Meter
    {
        public override UpDownCounter<T> CreateUpDownCounter<T>(string name, string? units = null, string? description = null) =>
            new UpDown<T>(account, $"{scope} {name} {units}");

        public override MonotonicCounter<T> CreateMonotonicCounter<T>(string name, string? units = null, string? description = null) =>
            new Counter<T>(account, $"{scope} {name} {units}");

        public override Histogram<T> CreateHistogram<T>(string name, string? units = null, string? description = null) =>
            new Durations<T>(account, $"{scope} {name} {units}");
    }

    private sealed class UpDown<T>(Account account, string name) : UpDownCounter<T>
        where T : struct
    {
        public override void Add(T value, Attributes? attributes = null) =>
            account.Note($"{name} {(name.Contains("bytes_sent", StringComparison.Ordinal) ? "those of the body" : value)} {Text(attributes)}");
    }

    private sealed class Counter<T>(Account account, string name) : MonotonicCounter<T>
        where T : struct
    {
        public override void Add(T value, Attributes? attributes = null) =>
            account.Note($"{name} {(name.Contains("bytes_sent", StringComparison.Ordinal) ? "those of the body" : value)} {Text(attributes)}");
    }

    private sealed class Durations<T>(Account account, string name) : Histogram<T>
        where T : struct
    {
        public override void Record(T value, Attributes? attributes = null) => account.Note($"{name} {Text(attributes)}");
    }

    private sealed class Tracers(Account account) : TracerProvider
    {
        public override Tracer GetTracer(string scope) => new ScopeTracer(account, scope);
    }

    private sealed class ScopeTracer(Account account, string scope) : Tracer
    {
        public override TraceSpan CreateSpan(
            string name, Attributes? initialAttributes = null, SpanKind spanKind = SpanKind.INTERNAL, SpanContext? parentContext = null)
        {
            account.Note($"{scope} span {name} {spanKind} {Text(initialAttributes)}");
            return new Span(account, name);
        }
    }

    private sealed class Span : TraceSpan
    {
        private readonly Account _account;

        public Span(Account account, string name)
        {
            _account = account;
            Name = name;
        }

        public override void EmitEvent(string name, Attributes? attributes = null) => _account.Note($"{Name} event {name} {Text(attributes)}");

        public override void SetAttribute(string key, object value) => _account.Note(
            // JSON escapes less here than the SDK does.
            $"{Name} {key}={(key.EndsWith("request_content_length", StringComparison.Ordinal) ? "that of the body" : value)}");

        public override void SetStatus(SpanStatus status) => _account.Note($"{Name} {status}");

        public override void RecordException(Exception exception, Attributes? attributes = null) =>
            _account.Note($"{Name} {exception.GetType().Name} {Text(attributes)}");

        public override void End() => _account.Note($"{Name} ends");
    }
}
