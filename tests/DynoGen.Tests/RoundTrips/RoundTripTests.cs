using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DynoGen.Tests.Forms;
using DynoGen.Tests.Values;
using FsCheck;

namespace DynoGen.Tests.RoundTrips;

/// <summary>Whatever is in a member comes back as it was, under every culture.</summary>
public class RoundTripTests
{
    private const int ScalarCases = 5_000;

    public static TheoryData<string> CultureNames => Cultures.Names;

    [Fact]
    public void The_cultures_really_differ()
    {
        Assert.Equal("1,5", 1.5.ToString(CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal("12.30", new TimeOnly(12, 30).ToString("t", CultureInfo.GetCultureInfo("fi-FI")));
        Assert.NotEqual("-5", (-5).ToString(CultureInfo.GetCultureInfo("fa-IR")));
        Assert.Equal("1448", new DateTime(2026, 11, 23).ToString("yyyy", CultureInfo.GetCultureInfo("ar-SA")));
        Assert.Equal("İ", "i".ToUpper(CultureInfo.GetCultureInfo("tr-TR")));
    }

    [Theory, MemberData(nameof(CultureNames))]
    public void Every_scalar_comes_back(string culture) => ComesBack(culture, ScalarItems.Scalars, ScalarCases);

    [Theory, MemberData(nameof(CultureNames))]
    public void Every_nullable_comes_back(string culture) => ComesBack(culture, ScalarItems.Nullables, ScalarCases);

    [Theory, MemberData(nameof(CultureNames))]
    public void Every_enum_comes_back_with_a_name_or_without(string culture) => ComesBack(culture, ScalarItems.Enums, ScalarCases);

    [Theory, MemberData(nameof(CultureNames))]
    public void Arrays_come_back_in_order(string culture) => ComesBack(culture, CollectionItems.Arrays, Cultures.Cases);

    [Theory, MemberData(nameof(CultureNames))]
    public void Lists_come_back_in_order(string culture) => ComesBack(culture, CollectionItems.Lists, Cultures.Cases);

    [Theory, MemberData(nameof(CultureNames))]
    public void Lists_come_back_with_their_nulls(string culture) => ComesBack(culture, CollectionItems.NullableElements, Cultures.Cases);

    [Theory, MemberData(nameof(CultureNames))]
    public void Sets_come_back(string culture) => ComesBack(culture, CollectionItems.Sets, Cultures.Cases);

    [Theory, MemberData(nameof(CultureNames))]
    public void Dictionaries_come_back(string culture) => ComesBack(culture, CollectionItems.Dictionaries, Cultures.Cases);

    [Theory, MemberData(nameof(CultureNames))]
    public void Collections_of_collections_come_back(string culture) => ComesBack(culture, CollectionItems.Nested, Cultures.Cases);

    private static void ComesBack<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(
        string culture, Gen<T> items, int cases)
        where T : IDynamoItem<T>
        => Cultures.Run(culture, () => Properties.Hold(items, cases, item => BothForms.ComeBack(item, Same.Properties)));
}
