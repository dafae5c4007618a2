using System.Globalization;
using DynoGen.Tests.Collections.Models;
using DynoGen.Tests.Models.Features;
using DynoGen.Tests.Models.Nesting;
using DynoGen.Tests.Models.Types;
using DynoGen.Tests.UnknownAttributes.Models;

namespace DynoGen.Tests.Mutations;

/// <summary>
/// A million changes to valid responses: each is read as the same value as the slow way reads it, or refused with the same error, and never
/// with any other exception. DYNOGEN_MUTATIONS and DYNOGEN_MUTATION_SEED make it another number, or other ones.
/// </summary>
public class MutationTests
{
    private const int Mutations = 1_000_000;
    private const int Models = 9;
    private const int Rounds = 10;

    [Fact]
    public void Of_nested_types() => Agree<Order>(
        """{"Id":{"S":"o-1"},"Lines":{"L":[{"M":{"Sku":{"S":"tea"},"Quantity":{"N":"20"},"Price":{"N":"2.50"},"Weight":{"N":"0.1"},"Options":{"M":{"a":{"S":"b"}}}}},{"M":{"Sku":{"S":"cup"}}}]},"ShipTo":{"M":{"Street":{"S":"Hauptstraße 1"},"City":{"S":"Köln"},"Country":{"NULL":true},"Position":{"M":{"Latitude":{"N":"50.9"},"Longitude":{"N":"6.9"}}}}},"Coupons":{"NS":["1","2"]},"Grid":{"L":[{"L":[]},{"L":[{"N":"1"}]}]}}""",
        """{"Id":{"S":"o-2"},"Total":{"M":{"Amount":{"N":"12"},"Currency":{"S":"EUR"}}},"Gifts":{"L":[]},"OtherAddresses":{"M":{"home":{"M":{"Street":{"S":"s"},"City":{"S":"c"}}},"none":{"NULL":true}}}}""",
        """{"Grid":{"L":[]},"Lines":{"L":[]},"Id":{"S":"o-3"}}""");

    [Fact]
    public void Of_scalars() => Agree<NullableItem>(
        """{"Id":{"S":"id"},"String":{"S":"+ < > & ü 📦 \"quoted\" \\ \n"},"Boolean":{"BOOL":true},"Byte":{"N":"255"},"SByte":{"N":"-128"},"Int16":{"N":"7"},"UInt16":{"N":"65535"},"Int32":{"N":"-1234567"},"UInt32":{"N":"1"},"Int64":{"N":"9223372036854775807"},"UInt64":{"N":"18446744073709551615"}}""",
        """{"Id":{"S":"id"},"Single":{"N":"0.1"},"Double":{"N":"1E+125"},"Decimal":{"N":"-1234567.89"},"Guid":{"S":"0f8fad5b-d9cb-469f-a165-70867728950e"},"DateTime":{"S":"2026-11-23T13:05:07.1234567Z"},"DateTimeOffset":{"S":"2026-11-23T13:05:07.1234567+01:00"},"DateOnly":{"S":"2026-11-23"},"TimeOnly":{"S":"09:05:00.0000000"},"TimeSpan":{"N":"5400.25"},"Season":{"N":"2"},"Binary":{"B":"AQL/"}}""",
        """{"Boolean":{"BOOL":false},"Double":{"N":"1"},"Season":{"S":"Spring"},"TimeSpan":{"S":"01:30:00"},"DateTime":{"S":"2024-01-02T03:04:05.678Z"},"Id":{"S":"id"},"Binary":{"NULL":true}}""");

    [Fact]
    public void Of_sets() => Agree<SetPartsItem>(
        """{"Id":{"S":"s"},"Texts":{"SS":["a","b"]},"Flags":{"L":[{"BOOL":true}]}}""",
        """{"Texts":{"L":[{"S":"a"},{"S":"ü"}]},"Id":{"S":"s"}}""");

    [Fact]
    public void Of_dictionaries() => Agree<DictionaryPartsItem>(
        """{"Id":{"S":"d"},"Texts":{"M":{"a":{"N":"1"},"b c":{"N":"2"}}},"Doubles":{"M":{"1.5":{"N":"1"},"-2":{"N":"7"}}}}""",
        """{"Doubles":{"M":{}},"Id":{"S":"d"}}""");

    [Fact]
    public void Of_tuples_and_pairs() => Agree<TupleItem>(
        """{"Id":{"S":"t"},"Named":{"M":{"Item1":{"N":"1"},"Item2":{"N":"2.5"}}},"Listed":{"L":[{"M":{"Item1":{"S":"0f8fad5b-d9cb-469f-a165-70867728950e"},"Item2":{"M":{"Item1":{"N":"1"},"Item2":{"S":"x"}}}}}]},"Pair":{"M":{"Key":{"S":"k"},"Value":{"N":"1"}}}}""",
        """{"Id":{"S":"t"},"Spans":{"M":{"7":{"M":{"Item1":{"S":"2026-11-23T13:05:07.1234567+01:00"}}}}},"Maybe":{"M":{"Item1":{"N":"1"},"Item2":{"L":[{"S":"a"}]}}}}""");

    [Fact]
    public void Of_values_of_several_types() => Agree<FiguresItem>(
        """{"Id":{"S":"f"},"Figure":{"M":{"kind":{"S":"square"},"Side":{"N":"2"},"Inner":{"M":{"kind":{"S":"circle"},"Radius":{"N":"1.5"}}}}},"Figures":{"L":[{"M":{"Radius":{"N":"1"},"kind":{"S":"circle"}}},{"NULL":true}]},"Marks":{"M":{}}}""",
        """{"Id":{"S":"f"},"Figure":{"M":{"kind":{"S":"box"},"Side":{"N":"2"}}},"Maybe":{"M":{"kind":{"S":"circle"},"Radius":{"N":"2"}}},"Figures":{"L":[]},"Marks":{"M":{}}}""");

    [Fact]
    public void Of_open_members() => Agree<OpenItem>(
        """{"Id":{"S":"o"},"Value":{"M":{"a":{"L":[{"NS":["1","2"]},{"BS":["AQ=="]},{"SS":["x","y"]}]},"b":{"B":"AQI="}}},"Json":{"M":{"n":{"N":"1.50"},"s":{"S":"\u00fc\/"},"t":{"BOOL":true},"z":{"NULL":true}}},"Anything":{"L":[{"S":"a"},{"N":"12345678901234567890"},{"M":{"x":{"BOOL":false}}}]}}""",
        """{"Values":{"M":{"a":{"S":""},"b":{"NULL":true}}},"ValueList":{"L":[{"N":"1"}]},"JsonList":{"L":[{"S":"j"}]},"Map":{"M":{"k":{"N":"1"}}},"Objects":{"L":[{"B":"AQ=="}]},"Id":{"S":"o"}}""");

    [Fact]
    public void Of_unknown_attributes() => Agree<OpenEndedItem>(
        """{"Id":{"S":"u"},"Known":{"N":"1"},"Part":{"M":{"Number":{"N":"2"},"inner":{"L":[{"BOOL":true},{"NULL":true}]}}},"s":{"S":""},"n":{"N":"12345678901234567890123456789012345678"},"m":{"M":{"a":{"M":{}}}},"l":{"L":[]},"ns":{"NS":["1","2"]}}""",
        """{"x":{"S":"y"},"Known":{"NULL":true},"y":{"BS":["AQ=="]},"Id":{"S":"u"}}""");

    [Fact]
    public void Of_what_nobody_asks_for() => Agree<TreeItem>(
        """{"Id":{"S":"t"},"Next":{"M":{"Id":{"S":"n"},"Root":{"M":{"Name":{"S":"r"},"Children":{"L":[{"M":{"Name":{"S":"c"}}}]}}}}},"other":{"M":{"a":{"L":[{"M":{"b":{"S":"\u0041\ud83d\ude00"}}},{"NS":["1"]},{"B":"AQ=="}]}}}}""",
        """{"a":{"S":"1"},"b":{"N":"2"},"c":{"BOOL":true},"d":{"NULL":true},"e":{"SS":["x"]},"Id":{"S":"t"},"f":{"L":[]}}""");

    private static void Agree<T>(params string[] bodies)
        where T : IDynamoItem<T>
    {
        int count = Setting("DYNOGEN_MUTATIONS", Mutations) / Models / Rounds;
        int seed = Setting("DYNOGEN_MUTATION_SEED", 20261123);
        int items = 0;
        Parallel.For(0, Rounds, round => Interlocked.Add(ref items, Mutated.Read<T>(count, seed + round, bodies)));

        // Neither all nor none of them are still items.
        Assert.True(items > count * Rounds / 20 && items < count * Rounds * 19 / 20, $"{items} of {count * Rounds} are items.");
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : usual;
}
