using System.Diagnostics.CodeAnalysis;
using DynoGen.Tests.Forms;
using DynoGen.Tests.Values;
using FsCheck;

namespace DynoGen.Tests.Collections;

/// <summary>Whatever is in a collection of any type comes back as it was, under every culture.</summary>
public class CollectionRoundTripTests
{
    public static TheoryData<string> CultureNames => Cultures.Names;

    [Theory, MemberData(nameof(CultureNames))]
    public void Sequences_come_back_in_order(string culture) => ComesBack(culture, SequenceItems.Plain);

    [Theory, MemberData(nameof(CultureNames))]
    public void Sequences_come_back_with_their_nulls(string culture) => ComesBack(culture, SequenceItems.Nullable);

    [Theory, MemberData(nameof(CultureNames))]
    public void Sequences_of_sequences_come_back(string culture) => ComesBack(culture, SequenceItems.Nested);

    [Theory, MemberData(nameof(CultureNames))]
    public void Sets_of_texts_come_back(string culture) => ComesBack(culture, SetItems.Texts);

    [Theory, MemberData(nameof(CultureNames))]
    public void Sets_of_numbers_come_back(string culture) => ComesBack(culture, SetItems.Numbers);

    [Theory, MemberData(nameof(CultureNames))]
    public void Sets_come_back_or_null(string culture) => ComesBack(culture, SetItems.Nullable);

    [Theory, MemberData(nameof(CultureNames))]
    public void Sets_with_null_come_back(string culture) => ComesBack(culture, SetItems.Lists);

    [Theory, MemberData(nameof(CultureNames))]
    public void Sets_in_dictionaries_come_back(string culture) => ComesBack(culture, SetItems.Nested);

    [Theory, MemberData(nameof(CultureNames))]
    public void Dictionaries_come_back(string culture) => ComesBack(culture, DictionaryItems.Plain);

    [Theory, MemberData(nameof(CultureNames))]
    public void Dictionaries_come_back_with_their_nulls(string culture) => ComesBack(culture, DictionaryItems.Nullable);

    [Theory, MemberData(nameof(CultureNames))]
    public void Dictionaries_of_dictionaries_come_back(string culture) => ComesBack(culture, DictionaryItems.Nested);

    [Theory, MemberData(nameof(CultureNames))]
    public void Keys_of_every_scalar_type_come_back(string culture) => ComesBack(culture, KeyItems.All);

    [Theory, MemberData(nameof(CultureNames))]
    public void Tuples_and_pairs_come_back(string culture) => ComesBack(culture, TupleItems.All);

    private static void ComesBack<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(string culture, Gen<T> items)
        where T : IDynamoItem<T>
        => Cultures.Run(culture, () => Properties.Hold(items, Cultures.Cases, item => BothForms.ComeBack(item, SameContents.Properties)));
}
