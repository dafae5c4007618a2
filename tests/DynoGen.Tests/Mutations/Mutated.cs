using System.Text;

namespace DynoGen.Tests.Mutations;

/// <summary>Reads mutated bodies as items of a type, and compares with what the slow way makes of them.</summary>
internal static class Mutated
{
    /// <summary>Reads so many mutations.</summary>
    /// <returns>How many of them were items, so that a test can see that they were not all broken.</returns>
    public static int Read<T>(int count, int seed, params string[] bodies)
        where T : IDynamoItem<T>
    {
        byte[][] valid = [.. bodies.Select(Encoding.UTF8.GetBytes)];
        Assert.All(valid, body => Assert.NotNull(DynamoJson.Deserialize<T>(body)));
        Mutator mutator = new(new Random(seed), valid);
        int items = 0;
        for (int number = 0; number < count; number++)
        {
            ReadOnlyMemory<byte> body = mutator.Next();
            string? difference = Difference<T>(body, ref items);
            if (difference is not null)
            {
                Assert.Fail($"{typeof(T).Name}, mutation {number} of seed {seed}: {difference}\n{Encoding.UTF8.GetString(body.Span)}");
            }
        }

        return items;
    }

    /// <summary>What the two readings of a body do not agree on, or null.</summary>
    public static string? Difference<T>(ReadOnlyMemory<byte> body, ref int items)
        where T : IDynamoItem<T>
    {
        SlowReading slow = SlowReading.Of(body);
        T? read = default;
        DynamoSerializationException? error = null;
        try
        {
            read = DynamoJson.Deserialize<T>(body.Span);
        }
        catch (DynamoSerializationException thrown)
        {
            error = thrown;
        }

        if (!slow.IsItem)
        {
            return error is null ? "it is no item, but was read." : null;
        }

        try
        {
            T expected = T.FromItem(slow.Item);
            items++;
            if (error is not null)
            {
                return slow.HasRepeatedNames ? null : "it is an item, but was refused: " + error;
            }

            // Where a name that is passed over stands twice, there is no telling, and no need to.
            return IsSame(expected, read!) ? null : "it was read as another value.";
        }
        catch (DynamoSerializationException refused)
        {
            return error is null ? "it was read, though: " + refused.Message
                : slow.HasRepeatedNames || slow.HasWrongBytes || Equals(error, refused) ? null
                : $"the error was '{error.Message}' instead of '{refused.Message}'";
        }
    }

    private static bool Equals(DynamoSerializationException left, DynamoSerializationException right) =>
        left.Message == right.Message && left.Problems.Select(Place).SequenceEqual(right.Problems.Select(Place));

    private static (string, string) Place(SerializationProblem problem) => (problem.AttributePath, problem.Description);

    private static bool IsSame<T>(T expected, T actual)
        where T : IDynamoItem<T>
    {
        try
        {
            return DynamoJson.Serialize(expected).AsSpan().SequenceEqual(DynamoJson.Serialize(actual));
        }
        catch (DynamoSerializationException)
        {
            // What cannot be written, such as a number past the range of DynamoDB, fails the same way for the same value.
            return BothFail(expected, actual);
        }
    }

    private static bool BothFail<T>(T expected, T actual)
        where T : IDynamoItem<T>
    {
        string? first = Record.Exception(() => DynamoJson.Serialize(expected))?.Message;
        return first is not null && first == Record.Exception(() => DynamoJson.Serialize(actual))?.Message;
    }
}
