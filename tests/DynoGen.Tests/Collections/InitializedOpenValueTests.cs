using Amazon;
using Amazon.DynamoDBv2.Model;
using DynoGen.Tests.Collections.Models;
using DynoGen.Tests.Forms;
using DynoGen.Tests.ProcessState;
using DynoGen.Tests.Values;

namespace DynoGen.Tests.Collections;

/// <summary>Open parts where the SDK was told to fill every collection of an AttributeValue with an empty one.</summary>
[Collection(nameof(OneAtATime))]
public sealed class InitializedOpenValueTests : IDisposable
{
    public InitializedOpenValueTests() => AWSConfigs.InitializeCollections = true;

    public void Dispose() => AWSConfigs.InitializeCollections = false;

    [Fact]
    public void Any_value_is_kept_as_it_is() => Properties.Hold(OpenValues.All, 300, value =>
    {
        OpenItem read = BothForms.Read<OpenItem>(BothForms.Write(new OpenItem { Value = value }));

        Assert.Equal(AttributeJson.Of(value), AttributeJson.Of(read.Value!));
    });

    [Fact]
    public void Empty_lists_and_maps_are_marked_as_such()
    {
        OpenItem item = new() { ValueList = [new() { L = [], IsLSet = true }, new() { M = [], IsMSet = true }, new() { S = "a" }] };

        List<AttributeValue> stored = BothForms.Write(item)["ValueList"].L;

        Assert.True(stored[0].IsLSet);
        Assert.True(stored[1].IsMSet);
        Assert.False(stored[2].IsLSet);
    }
}
