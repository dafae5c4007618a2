using DynoGen.Tests.Values;
using FsCheck.Fluent;

namespace DynoGen.AotTests.ShimTests;

/// <summary>Properties are tried with as many values as they say, and the generators give all that they should.</summary>
public class PropertiesTests
{
    [Fact]
    public void A_fifth_of_the_cases_is_tried()
    {
        int cases = 0;

        Properties.Hold(Gen.Constant(1), 100, _ => cases++);

        Assert.Equal(20, cases);
    }

    [Fact]
    public void A_value_that_fails_is_an_error_with_its_seed() =>
        Assert.Contains(
            "DYNOGEN_TEST_SEED=",
            Assert.Throws<AssertionException>(() => Properties.Hold(Gen.Choose(1, 3), 1000, value => Assert.NotEqual(2, value))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Generators_give_every_value()
    {
        HashSet<int> seen = [];

        Properties.Hold(Gen.Frequency((1, Gen.Elements(1, 2)), (1, Gen.Choose(3, 4)), (1, Gen.OneOf(Gen.Constant(5), Gen.Constant(6)))), 1000, value => seen.Add(value));

        Assert.Equal([1, 2, 3, 4, 5, 6], seen.Order());
    }
}
