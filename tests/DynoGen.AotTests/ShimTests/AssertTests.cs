namespace DynoGen.AotTests.ShimTests;

/// <summary>The assertions of this project fail where those of xunit do.</summary>
public class AssertTests
{
    [Fact]
    public void What_does_not_hold_fails()
    {
        Fails(() => Assert.Fail("m"));
        Fails(() => Assert.True(false));
        Fails(() => Assert.True(null));
        Fails(() => Assert.False(true));
        Fails(() => Assert.Null(""));
        Fails(() => Assert.NotNull(null));
        Fails(() => Assert.Same(new object(), new object()));
        Fails(() => Assert.NotSame("", ""));
        Fails(() => Assert.IsType<object>(""));
        Fails(() => Assert.IsType<string>(1, exactMatch: false));
        Fails(() => Assert.InRange(0, 1, 2));
        Fails(() => Assert.InRange(3, 1, 2));
        Fails(() => Assert.Empty(new List<int> { 1 }));
        Fails(() => Assert.NotEmpty(""));
        Fails(() => Assert.Single(new List<int> { 1, 2 }));
        Fails(() => Assert.Single(Array.Empty<int>()));
        Fails(() => Assert.All([1, 2], value => Assert.Equal(1, value)));
    }

    [Fact]
    public void What_is_not_equal_fails()
    {
        Fails(() => Assert.Equal(1, 2));
        Fails(() => Assert.Equal("a", "A"));
        Fails(() => Assert.Equal("a", null));
        Fails(() => Assert.Equal([1, 2], new List<int> { 2, 1 }));
        Fails(() => Assert.Equal([1], new List<int> { 1, 2 }));
        Fails(() => Assert.Equal([[1], [2]], new int[][] { [1], [3] }));
        Fails(() => Assert.Equal(new Dictionary<string, int> { ["a"] = 1 }, new Dictionary<string, int> { ["a"] = 2 }));
        Fails(() => Assert.Equal(new HashSet<int> { 1 }, new HashSet<int> { 2 }));
        Fails(() => Assert.Equal((1, "a"), (1, "b")));
        Fails(() => Assert.NotEqual(1, 1));
        Fails(() => Assert.NotEqual("a", "a"));
    }

    [Fact]
    public void What_is_equal_passes()
    {
        Assert.Equal([[1], [2]], new List<int>[] { [1], [2] });
        Assert.Equal(new Dictionary<string, int[]> { ["a"] = [1] }, new Dictionary<string, int[]> { ["a"] = [1] });
        Assert.Equal(new HashSet<int> { 1, 2 }, new HashSet<int> { 2, 1 });
        Assert.Equal((1, "a"), (1, "a"));
    }

    [Fact]
    public void Texts_and_elements_that_are_not_there_fail()
    {
        Fails(() => Assert.Contains(1, new List<int> { 2 }));
        Fails(() => Assert.DoesNotContain(1, new List<int> { 1 }));
        Fails(() => Assert.Contains("a", "b", StringComparison.Ordinal));
        Fails(() => Assert.DoesNotContain("a", "a", StringComparison.Ordinal));
        Fails(() => Assert.StartsWith("a", "ba", StringComparison.Ordinal));
        Fails(() => Assert.EndsWith("a", "ab", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Exceptions_that_are_not_thrown_fail()
    {
        Fails(() => Assert.Throws<ArgumentException>(() => { }));
        Fails(() => Assert.Throws<ArgumentException>(() => throw new ArgumentNullException()));
        Fails(() => Assert.ThrowsAny<ArgumentException>(() => "no exception"));
        Assert.NotNull(await Record.ExceptionAsync(() => Assert.ThrowsAsync<ArgumentException>(() => Task.CompletedTask)));
        Assert.NotNull(await Record.ExceptionAsync(() => Assert.ThrowsAnyAsync<ArgumentException>(() => Task.CompletedTask)));
    }

    private static void Fails(Action assertion)
    {
        if (Record.Exception(assertion) is not AssertionException)
        {
            throw new InvalidOperationException("An assertion that does not hold has passed.");
        }
    }
}
