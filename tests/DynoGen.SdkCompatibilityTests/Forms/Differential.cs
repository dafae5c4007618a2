using Amazon.DynamoDBv2.Model;

namespace DynoGen.SdkCompatibilityTests.Forms;

/// <summary>Compares DynoGen with the SDK.</summary>
internal static class Differential
{
    public static TheoryData<SdkConversion> Schemas => [SdkConversion.V1, SdkConversion.V2];

    /// <summary>Both write the same in that schema, and each reads what the other wrote.</summary>
    public static async Task AssertSameAsync<T>(T item, SdkConversion conversion)
        where T : class, IDynamoItem<T>
    {
        using SdkContext sdk = new(conversion);
        Dictionary<string, AttributeValue> saved = await sdk.SavedAsync(item);
        Dictionary<string, AttributeValue> written = item.ToItem(conversion);
        Assert.Equal(Canonical.Of(saved), Canonical.Of(written));
        Assert.Equal(Canonical.Of(saved), Canonical.Of(T.FromItem(saved).ToItem(conversion)));
        Assert.Equal(Canonical.Of(written), Canonical.Of((await sdk.LoadedAsync<T>(written)).ToItem(conversion)));
    }
}
