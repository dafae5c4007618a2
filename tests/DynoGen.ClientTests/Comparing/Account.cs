using System.Text;
using System.Text.Json;
using DynoGen.ClientTests.Http;
using DynoGen.Wire;

namespace DynoGen.ClientTests.Comparing;

/// <summary>All that can be seen of a call from outside, in order, as text.</summary>
internal sealed class Account
{
    private readonly StringBuilder _text = new();

    /// <summary>How many requests were sent.</summary>
    public int Calls { get; private set; }

    /// <summary>What was thrown, or null.</summary>
    public Exception? Error { get; private set; }

    /// <summary>What was returned.</summary>
    public object? Result { get; private set; }

    /// <summary>The requests.</summary>
    public IReadOnlyList<SentRequest> Requests { get; private set; } = [];

    /// <summary>Notes an event.</summary>
    public void Note(string line)
    {
        lock (_text)
        {
            _text.Append(line).Append('\n');
        }
    }

    /// <summary>Notes how a call ends.</summary>
    public async Task NoteAsync(Func<Task<object?>> call)
    {
        try
        {
            Result = await call();
            Note("returned " + JsonSerializer.Serialize(Result));
        }
        catch (Exception error) when (error is not Xunit.Sdk.XunitException)
        {
            Error = error;
            Note("threw " + ErrorText.Of(error));
        }
    }

    /// <summary>Notes what was sent, and that nothing is left open.</summary>
    public void Note(ScriptedDynamoDb network)
    {
        Calls = network.Requests.Count;
        Requests = network.Requests;
        foreach (SentRequest request in network.Requests)
        {
            Note(RequestText.Of(request));
        }

        Assert.All(network.Bodies, body => Assert.True(body.IsDisposed, "A response was not disposed, so that its connection is not free."));
        Assert.Equal(0, WireBuffer.Rented);
    }

    public override string ToString() => _text.ToString();
}
