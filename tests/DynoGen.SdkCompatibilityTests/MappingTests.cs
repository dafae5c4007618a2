using Amazon.DynamoDBv2.Model;
using DynoGen.SdkCompatibilityTests.Forms;
using DynoGen.SdkCompatibilityTests.Models;
using DynoGen.Tests.Forms;

namespace DynoGen.SdkCompatibilityTests;

public sealed class MappingTests
{
    [Fact]
    public async Task Smoke()
    {
        using SdkContext sdk = new();
        FirstSchemaItem item = new() { Id = "1", Texts = ["a", "b"], MaybeColor = Color.Green, Place = new Place { City = "x" } };
        Dictionary<string, AttributeValue> saved = await sdk.SavedAsync(item);
        Assert.Equal(Canonical.Of(saved), Canonical.Of(item.ToItem()));
        FirstSchemaItem read = FirstSchemaItem.FromItem(saved);
        Assert.Equal(Canonical.Of(saved), Canonical.Of(read.ToItem()));
    }
}
