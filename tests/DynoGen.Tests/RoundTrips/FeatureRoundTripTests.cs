using System.Diagnostics.CodeAnalysis;
using DynoGen.Tests.Forms;
using DynoGen.Tests.Values;
using FsCheck;

namespace DynoGen.Tests.RoundTrips;

/// <summary>Whatever types and attributes ask for comes back as it was, under every culture.</summary>
public class FeatureRoundTripTests
{
    public static TheoryData<string> CultureNames => Cultures.Names;

    [Theory, MemberData(nameof(CultureNames))]
    public void Rare_scalars_come_back(string culture) => ComesBack(culture, FeatureItems.Scalars);

    [Theory, MemberData(nameof(CultureNames))]
    public void Converted_members_come_back(string culture) => ComesBack(culture, FeatureItems.Converted);

    [Theory, MemberData(nameof(CultureNames))]
    public void Values_of_several_types_come_back(string culture) => ComesBack(culture, FeatureItems.Figures);

    [Theory, MemberData(nameof(CultureNames))]
    public void Plain_and_generic_types_come_back(string culture) => ComesBack(culture, FeatureItems.Parts);

    [Theory, MemberData(nameof(CultureNames))]
    public void Unknown_attributes_come_back(string culture) => ComesBack(culture, FeatureItems.Unknown);

    [Theory, MemberData(nameof(CultureNames))]
    public void Objects_come_back(string culture) => ComesBack(culture, FeatureItems.Objects);

    private static void ComesBack<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(string culture, Gen<T> items)
        where T : IDynamoItem<T>
        => Cultures.Run(culture, () => Properties.Hold(items, Cultures.Cases, item => BothForms.ComeBack(item, Same.Properties)));
}
