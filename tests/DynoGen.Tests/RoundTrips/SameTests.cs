namespace DynoGen.Tests.RoundTrips;

/// <summary>The comparison of the round trips notices what <c>Equals</c> would not.</summary>
public class SameTests
{
    [Fact]
    public void Kinds_offsets_and_contents_count()
    {
        DateTime time = new(2026, 11, 23);
        DateTimeOffset offset = new(time, TimeSpan.FromHours(1));

        Assert.False(Same.Values(time, DateTime.SpecifyKind(time, DateTimeKind.Utc)));
        Assert.False(Same.Values(offset, offset.ToUniversalTime()));
        Assert.False(Same.Values(new byte[] { 1 }, new byte[] { 2 }));
        Assert.False(Same.Values(new List<int> { 1, 2 }, new List<int> { 2, 1 }));
        Assert.False(Same.Values(new List<int?> { null }, new List<int?>()));
        Assert.False(Same.Values(new Dictionary<string, int> { ["a"] = 1 }, new Dictionary<string, int> { ["b"] = 1 }));
        Assert.False(Same.Values(new HashSet<int> { 1 }, new HashSet<int> { 2 }));
        Assert.False(Same.Values("", null));
    }

    [Fact]
    public void Equal_contents_are_the_same()
    {
        Assert.True(Same.Values(new byte[] { 1 }, new byte[] { 1 }));
        Assert.True(Same.Values(new int?[] { 1, null }, new int?[] { 1, null }));
        Assert.True(Same.Values(new HashSet<byte[]> { new byte[] { 1 }, new byte[] { 2 } }, new HashSet<byte[]> { new byte[] { 2 }, new byte[] { 1 } }));
        Assert.True(Same.Values(new Dictionary<string, int[]> { ["a"] = [1] }, new Dictionary<string, int[]> { ["a"] = [1] }));
        Assert.True(Same.Values(null, null));
    }
}
