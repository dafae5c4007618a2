using DynoGen.ClientTests.Comparing;
using DynoGen.ClientTests.Http;

namespace DynoGen.ClientTests.Pipeline;

/// <summary>A request that is cancelled ends at once, and leaves neither a connection nor a buffer behind.</summary>
public sealed class CancellationTests
{
    public static TheoryData<string> Operations => Calls.All;

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Before_the_request_is_sent(string operation)
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();
        Setting setting = new(Calls.Answer(operation));

        Account plain = await setting.PlainAsync((table, _) => table.Run(operation, source.Token));
        Account wire = await setting.WireAsync((table, _) => table.Run(operation, source.Token));

        Assert.Equal(plain.ToString(), wire.ToString());
        Assert.IsAssignableFrom<OperationCanceledException>(wire.Error);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task While_the_body_arrives(string operation)
    {
        Reply whole = Calls.Answer(operation);
        Setting setting = new(whole with { Body = whole.Body[..^1], End = BodyEnd.Waits });

        Account account = await setting.SameAsync(async (table, network) =>
        {
            using CancellationTokenSource source = new();
            Task<object?> call = Task.Run(() => table.Run(operation, source.Token));
            while (network.Bodies.Count == 0)
            {
                await Task.Delay(1);
            }

            await network.Bodies[0].Waiting.WaitAsync(TimeSpan.FromSeconds(30));
            await source.CancelAsync();
            return await call.WaitAsync(TimeSpan.FromSeconds(30));
        });

        Assert.IsType<TaskCanceledException>(account.Error);
        Assert.Equal(1, account.Calls);
    }

    [Fact]
    public async Task At_any_time_gives_each_buffer_back_once()
    {
        // Cancelling disposes the response on another thread, while this one reads it.
        Reply page = Calls.Answer(Calls.Scan);
        for (int round = 0; round < 300; round++)
        {
            using CancellationTokenSource source = new();
            Account account = await new Setting(page).WireAsync(async (table, network) =>
            {
                Task<object?> call = Task.Run(() => table.Run(Calls.Scan, source.Token));
                SpinWait.SpinUntil(() => network.Bodies.Count > 0, TimeSpan.FromSeconds(10));
                Thread.SpinWait(round * 50);
                await source.CancelAsync();
                return await call;
            });

            Assert.True(account.Error is null or OperationCanceledException, account.Error?.ToString());
        }
    }
}
