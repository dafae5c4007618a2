using System.Diagnostics;
using System.Runtime;

namespace DynoGen.Benchmarks.Running;

/// <summary>
/// Calls what is about to be measured until the JIT compiler has nothing left to optimize. The SDK's pipeline is so much code
/// that times still fall after seconds of calls; whatever was measured first would look slow.
/// </summary>
internal static class WarmUp
{
    private const int CallsARound = 40;
    private const int QuietRounds = 3;
    private static readonly TimeSpan s_longestRound = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan s_longestWarmUp = TimeSpan.FromSeconds(15);

    // The compiler starts on hot methods once no new code has run for 100 ms.
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(150);

    private static readonly HashSet<Type> s_warm = [];

    /// <param name="owner">The class with the benchmarks; it is warmed up once in a process.</param>
    /// <param name="operations">The benchmarks themselves; a returned task is awaited.</param>
    public static async Task RunAsync(Type owner, params Func<object>[] operations)
    {
        if (!s_warm.Add(owner))
            return;

        var total = Stopwatch.StartNew();
        for (int quiet = 0; quiet < QuietRounds && total.Elapsed < s_longestWarmUp;)
        {
            long compiledBefore = JitInfo.GetCompiledMethodCount();
            foreach (Func<object> operation in operations)
                await RoundAsync(operation);
            await Task.Delay(s_pause);
            quiet = JitInfo.GetCompiledMethodCount() == compiledBefore ? quiet + 1 : 0;
        }
    }

    private static async Task RoundAsync(Func<object> operation)
    {
        var elapsed = Stopwatch.StartNew();
        for (int call = 0; call < CallsARound && elapsed.Elapsed < s_longestRound; call++)
        {
            if (operation() is Task task)
                await task;
        }
    }
}
