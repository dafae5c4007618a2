using DynoGen.IntegrationTests.Engines;
using DynoGen.Tests.Collections;

namespace DynoGen.IntegrationTests.Values;

/// <summary>Collections of every type, keys of every scalar type and tuples, stored in both engines and read back.</summary>
public class StoredCollectionTests
{
    public static TheoryData<string> Engines => Engine.All;

    [Theory, MemberData(nameof(Engines))]
    public Task Sequences_come_back_in_order(string engine) => StoredItems.ComeBack(engine, SequenceItems.Plain, (item, id) => item.Id = id, SameContents.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Sequences_come_back_with_their_nulls(string engine) => StoredItems.ComeBack(engine, SequenceItems.Nullable, (item, id) => item.Id = id, SameContents.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Sequences_of_sequences_come_back(string engine) => StoredItems.ComeBack(engine, SequenceItems.Nested, (item, id) => item.Id = id, SameContents.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Sets_of_texts_come_back(string engine) => StoredItems.ComeBack(engine, SetItems.Texts, (item, id) => item.Id = id, SameContents.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Sets_of_numbers_come_back(string engine) => StoredItems.ComeBack(engine, SetItems.Numbers, (item, id) => item.Id = id, SameContents.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Sets_come_back_or_null(string engine) => StoredItems.ComeBack(engine, SetItems.Nullable, (item, id) => item.Id = id, SameContents.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Sets_with_null_come_back(string engine) => StoredItems.ComeBack(engine, SetItems.Lists, (item, id) => item.Id = id, SameContents.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Sets_in_dictionaries_come_back(string engine) => StoredItems.ComeBack(engine, SetItems.Nested, (item, id) => item.Id = id, SameContents.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Dictionaries_come_back(string engine) => StoredItems.ComeBack(engine, DictionaryItems.Plain, (item, id) => item.Id = id, SameContents.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Dictionaries_come_back_with_their_nulls(string engine) => StoredItems.ComeBack(engine, DictionaryItems.Nullable, (item, id) => item.Id = id, SameContents.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Dictionaries_of_dictionaries_come_back(string engine) => StoredItems.ComeBack(engine, DictionaryItems.Nested, (item, id) => item.Id = id, SameContents.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Keys_of_every_scalar_type_come_back(string engine) => StoredItems.ComeBack(engine, KeyItems.All, (item, id) => item.Id = id, SameContents.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Tuples_and_pairs_come_back(string engine) => StoredItems.ComeBack(engine, TupleItems.All, (item, id) => item.Id = id, SameContents.Properties);
}
