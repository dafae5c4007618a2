using DynoGen.Tests.Errors;
using DynoGen.Tests.Polymorphism.Models;
using DynoGen.Tests.Tables;

namespace DynoGen.Tests.Polymorphism;

/// <summary>
/// A value of a type derived from that of its member would lose what the derived type adds. Where no [DynamoDerived] says how it is stored,
/// it is refused.
/// </summary>
public sealed class DerivedValueTests : IDisposable
{
    private readonly RecordingClient _client = new();

    public void Dispose() => _client.Dispose();

    [Fact]
    public void In_a_member() => IsRefused("Best", new() { Best = new Truck { Load = 3 } });

    [Fact]
    public void In_a_list() => IsRefused("All[1]", new() { All = [new Vehicle(), new Truck()] });

    [Fact]
    public void In_a_dictionary() => IsRefused("ByName.t", new() { ByName = new() { ["n"] = null, ["v"] = new Vehicle(), ["t"] = new Truck() } });

    [Fact]
    public async Task As_an_item()
    {
        DynamoTable<FleetItem> table = new(_client);

        DynamoSerializationException error = await Assert.ThrowsAsync<DynamoSerializationException>(() => table.PutAsync(new SpecialFleetItem { Rank = 1 }));

        Assert.StartsWith("FleetItem: FleetItem has no [DynamoDerived], or [DynamoDBPolymorphicType], for SpecialFleetItem.", error.Message, StringComparison.Ordinal);
        Assert.Empty(_client.Sent);
    }

    [Fact]
    public void Values_of_the_type_itself_are_stored() =>
        Assert.Equal(
            """{"Best":{"M":{"Wheels":{"N":"4"}}},"All":{"L":[{"M":{"Wheels":{"N":"6"}}}]}}""",
            StoredForms.Stored.Of(new FleetItem { Best = new() { Wheels = 4 }, All = [new() { Wheels = 6 }] }));

    private static void IsRefused(string path, FleetItem item)
    {
        DynamoSerializationException error = Failure.OnWrite(path, item, null);

        Assert.Contains("Vehicle has no [DynamoDerived], or [DynamoDBPolymorphicType], for Truck", error.Message, StringComparison.Ordinal);
    }
}
