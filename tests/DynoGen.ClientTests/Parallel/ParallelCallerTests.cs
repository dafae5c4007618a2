using System.Diagnostics;
using System.Globalization;
using Amazon.DynamoDBv2;
using Amazon.Runtime;
using DynoGen.ClientTests.Models;
using DynoGen.Wire;

namespace DynoGen.ClientTests.Parallel;

/// <summary>
/// Many callers over one client and DynamoDB Local, some of whom cancel: each gets its own item, and every buffer comes back. It takes some
/// seconds; DYNOGEN_PARALLEL_SECONDS says how many.
/// </summary>
public sealed class ParallelCallerTests
{
    private const int Callers = 64;
    private const int UsualSeconds = 4;

    [Fact]
    public async Task Callers_share_a_client_without_sharing_anything_else()
    {
        string address = Environment.GetEnvironmentVariable("AWS_ENDPOINT_URL_DYNAMODB") is { Length: > 0 } given
            ? given
            : throw new InvalidOperationException(
                "This test needs DynamoDB, but AWS_ENDPOINT_URL_DYNAMODB is not set. 'bash tests/run.sh Client' starts one, sets it and runs the tests.");
        TimeSpan length = TimeSpan.FromSeconds(
            int.TryParse(Environment.GetEnvironmentVariable("DYNOGEN_PARALLEL_SECONDS"), CultureInfo.InvariantCulture, out int seconds) ? seconds : UsualSeconds);
        AmazonDynamoDBConfig config = new() { ServiceURL = address, AuthenticationRegion = "us-east-1" };
        using DynoGenClient client = address.StartsWith("http://", StringComparison.Ordinal)
            ? new(new BasicAWSCredentials("local", "local"), config)
            : new(config);
        DynamoTable<Parcel> table = new(client, $"dynogen-test-{Guid.NewGuid():N}");
        await table.CreateTableAsync();
        try
        {
            long started = Stopwatch.GetTimestamp();
            int[] rounds = await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(() => CallAsync(table, caller, started, length))));

            Assert.All(rounds, count => Assert.NotEqual(0, count));
            Assert.Equal(0, WireBuffer.Rented);
        }
        finally
        {
            await table.DeleteTableAsync();
        }
    }

    private static async Task<int> CallAsync(DynamoTable<Parcel> table, int caller, long started, TimeSpan length)
    {
        Random random = new(caller);
        string id = $"caller {caller}";
        int round = 0;
        for (; Stopwatch.GetElapsedTime(started) < length; round++)
        {
            Parcel sent = new() { Id = id, Stop = round % 5, Note = new string((char)('a' + (caller % 26)), random.Next(20_000)), Weight = round };
            await table.PutAsync(sent);
            Parcel? found = await table.GetAsync(id, sent.Stop, consistentRead: true);
            Assert.Equal((sent.Id, sent.Stop, sent.Note, sent.Weight), (found?.Id, found?.Stop, found?.Note, found?.Weight));
            await CancelAsync(table, id, random);
            List<Parcel> all = await table.Query(id).ToListAsync();
            Assert.All(all, parcel => Assert.Equal(id, parcel.Id));
            Assert.Contains(all, parcel => parcel.Note == sent.Note);
        }

        await table.DeleteAsync(id, 0);
        Assert.Null(await table.GetAsync(id, 0, consistentRead: true));
        return round;
    }

    // At any moment, also while the response arrives or is read.
    private static async Task CancelAsync(DynamoTable<Parcel> table, string id, Random random)
    {
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(random.Next(20)));
        try
        {
            List<Parcel> found = await table.Query(id).ToListAsync(source.Token);
            Assert.All(found, parcel => Assert.Equal(id, parcel.Id));
        }
        catch (OperationCanceledException) when (source.IsCancellationRequested)
        {
        }
    }
}
