using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using DynoGen.AotTests.Running;

// Runs every test, or those with a word of the arguments in their name, and ends with "N passed, N failed".
if (CultureInfo.GetCultureInfo("de-DE").NumberFormat.NumberDecimalSeparator != ",")
{
    throw new InvalidOperationException("There are no cultures here, so tests under them would say nothing: install ICU.");
}

TestList list = new();
AllTests.AddTo(list);
bool databases = Environment.GetEnvironmentVariable("AWS_ENDPOINT_URL_DYNAMODB") is { Length: > 0 };
if (!databases)
{
    Console.WriteLine("Without AWS_ENDPOINT_URL_DYNAMODB, which tests/run.sh sets, the tests that store something are left out.");
}

Test[] tests = [.. list.Tests.Where(test => databases || !test.NeedsDatabases).Where(test => args.Length == 0 || args.Any(word => test.FullName.Contains(word, StringComparison.OrdinalIgnoreCase)))];
Console.WriteLine($"{tests.Length} tests, {(RuntimeFeature.IsDynamicCodeSupported ? "with a JIT compiler" : "natively compiled")}");

ConcurrentBag<(Test Test, Exception Error)> failures = [];
await Parallel.ForEachAsync(tests.Where(test => !test.RunsAlone).GroupBy(test => test.ClassName), async (group, _) => await RunAsync(group));
await RunAsync(tests.Where(test => test.RunsAlone));

foreach ((Test test, Exception error) in failures.OrderBy(failure => failure.Test.FullName, StringComparer.Ordinal))
{
    Console.WriteLine($"\n{test.FullName} failed: {error}");
}

Console.WriteLine($"\n{tests.Length - failures.Count} passed, {failures.Count} failed");
return failures.IsEmpty ? 0 : 1;

async Task RunAsync(IEnumerable<Test> group)
{
    foreach (Test test in group)
    {
        try
        {
            await test.Run();
        }
        catch (Exception error)
        {
            failures.Add((test, error));
        }
    }
}
