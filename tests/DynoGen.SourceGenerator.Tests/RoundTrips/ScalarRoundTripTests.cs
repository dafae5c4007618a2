namespace DynoGen.SourceGenerator.Tests.RoundTrips;

/// <summary>
/// Every scalar in every place: plain, nullable, with a default, in lists, arrays, dictionaries and sets, in plain types, as parameter of a
/// record and as key, in sources with and without nullable annotations.
/// </summary>
public sealed class ScalarRoundTripTests(ScalarPrograms programs) : IClassFixture<ScalarPrograms>
{
    public static TheoryData<string> Names { get; } = [.. ScalarCase.All.Select(scalar => scalar.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_scalar_comes_back_from_wherever_it_stands(string scalar) => Assert.Equal("", programs.Check(scalar, isNullableEnabled: true));

    [Theory]
    [MemberData(nameof(Names))]
    public void Nullable_annotations_are_not_needed(string scalar) => Assert.Equal("", programs.Check(scalar, isNullableEnabled: false));

    [Fact]
    public void Every_scalar_of_the_table_is_tried() => Assert.Empty(ScalarCase.Missing);
}
