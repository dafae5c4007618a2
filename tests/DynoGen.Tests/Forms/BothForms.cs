using System.Runtime.ExceptionServices;
using System.Text;
using Amazon.DynamoDBv2.Model;

namespace DynoGen.Tests.Forms;

/// <summary>
/// Items through both of their forms, the SDK's low-level one and DynamoDB JSON in UTF-8, which must give the same value or the same error.
/// Tests convert items through here, so that each of them tests both.
/// </summary>
internal static class BothForms
{
    /// <summary>The item in the SDK's form, or the error that writing it throws.</summary>
    public static Dictionary<string, AttributeValue> Write<T>(T item)
        where T : IDynamoItem<T>
    {
        Outcome<Dictionary<string, AttributeValue>> tree = Outcome.Of(() => item.ToItem());
        Outcome<byte[]> utf8 = Outcome.Of(() => DynamoJson.Serialize(item));

        SameErrors(tree.Error, utf8.Error);
        if (tree.Error is null)
        {
            Assert.Equal(TreeJson.Compact(tree.Value), Encoding.UTF8.GetString(utf8.Value));
        }

        return tree.ValueOrThrow();
    }

    /// <summary>The item that is stored so, or the error that reading it throws.</summary>
    public static T Read<T>(Dictionary<string, AttributeValue> stored)
        where T : IDynamoItem<T>
    {
        Outcome<T> tree = Outcome.Of(() => T.FromItem(stored));
        if (TreeJson.Compact(stored) is { } json)
        {
            SameOutcome(tree, Outcome.Of(() => DynamoJson.Deserialize<T>(Encoding.UTF8.GetBytes(json))), stored);
            SameOutcome(tree, Outcome.Of(() => DynamoJson.Deserialize<T>(Encoding.UTF8.GetBytes(TreeJson.Awkward(stored)!))), stored);
        }

        return tree.ValueOrThrow();
    }

    /// <summary>The item after it was written and read.</summary>
    public static T ThereAndBack<T>(T item)
        where T : IDynamoItem<T>
        => Read<T>(Write(item));

    /// <summary>Checks the item as either form gives it back.</summary>
    /// <param name="item">The item.</param>
    /// <param name="isSame">Fails where the first item did not come back as the second.</param>
    public static void ComeBack<T>(T item, Action<T, T> isSame)
        where T : IDynamoItem<T>
    {
        Dictionary<string, AttributeValue> stored = Write(item);

        isSame(item, T.FromItem(stored));
        isSame(item, DynamoJson.Deserialize<T>(DynamoJson.Serialize(item)));
        isSame(item, DynamoJson.Deserialize<T>(Encoding.UTF8.GetBytes(TreeJson.Awkward(stored)!)));
    }

    private static void SameOutcome<T>(Outcome<T> expected, Outcome<T> actual, Dictionary<string, AttributeValue> stored)
        where T : IDynamoItem<T>
    {
        SameErrors(expected.Error, actual.Error);
        if (expected.Error is null && IsTheSameEachTime(expected.Value, stored))
        {
            Assert.Equal(Stored(expected.Value), Stored(actual.Value));
        }
    }

    // A member whose default is made by chance, such as a new Guid, differs wherever the item lacks it.
    private static bool IsTheSameEachTime<T>(T item, Dictionary<string, AttributeValue> stored)
        where T : IDynamoItem<T>
        => Stored(item) == Stored(T.FromItem(stored));

    // Two items are the same where they are stored as the same, or refused for the same reason.
    private static string? Stored<T>(T item)
        where T : IDynamoItem<T>
    {
        try
        {
            return TreeJson.Compact(item.ToItem());
        }
        catch (DynamoSerializationException error)
        {
            return error.Message;
        }
    }

    private static void SameErrors(Exception? expected, Exception? actual)
    {
        if (expected is not DynamoSerializationException first || actual is not DynamoSerializationException second)
        {
            Assert.Equal(expected?.ToString().Split('\n')[0], actual?.ToString().Split('\n')[0]);
            return;
        }

        Assert.Equal(first.Message, second.Message);
        Assert.Equal(first.ItemType, second.ItemType);
        Assert.Equal(first.InnerException?.GetType(), second.InnerException?.GetType());
        Assert.Equal(first.Problems.Select(problem => problem.ToString()), second.Problems.Select(problem => problem.ToString()));
        foreach ((SerializationProblem one, SerializationProblem other) in first.Problems.Zip(second.Problems))
        {
            // The bytes have no tree to hand out, and the text of a B instead of its stream.
            if (other.OffendingValue is string or bool)
            {
                Assert.Equal(one.OffendingValue is MemoryStream bytes ? Convert.ToBase64String(bytes.ToArray()) : one.OffendingValue, other.OffendingValue);
            }
        }
    }

    private static class Outcome
    {
        public static Outcome<T> Of<T>(Func<T> conversion)
        {
            try
            {
                return new(conversion(), null);
            }
            catch (Exception error) when (error is DynamoSerializationException or ArgumentException or InvalidOperationException)
            {
                return new(default!, error);
            }
        }
    }

    private sealed record Outcome<T>(T Value, Exception? Error)
    {
        public T ValueOrThrow()
        {
            if (Error is not null)
            {
                ExceptionDispatchInfo.Throw(Error);
            }

            return Value;
        }
    }
}
