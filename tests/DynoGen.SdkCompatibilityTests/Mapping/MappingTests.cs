using Amazon.DynamoDBv2.Model;
using DynoGen.SdkCompatibilityTests.Forms;
using DynoGen.SdkCompatibilityTests.Models;

namespace DynoGen.SdkCompatibilityTests.Mapping;

/// <summary>What the SDK stores and reads back, DynoGen stores in the same bytes, and each reads what the other wrote.</summary>
public sealed class MappingTests
{
    public static TheoryData<string, int> Cases
    {
        get
        {
            TheoryData<string, int> cases = [];
            foreach (string name in MemberCases.All.Keys)
            {
                cases.Add(name, 1);
                cases.Add(name, 2);
            }

            return cases;
        }
    }

    public static TheoryData<string> Names => [.. MemberCases.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Both_write_the_same(string name, int schema) => schema == 1
        ? WriteTheSameAsync(new FirstSchemaItem { Id = "1" }, name)
        : WriteTheSameAsync(new SecondSchemaItem { Id = "1" }, name);

    [Theory]
    [MemberData(nameof(Cases))]
    public Task DynoGen_reads_what_the_SDK_wrote(string name, int schema) => schema == 1
        ? ReadTheSdksAsync(new FirstSchemaItem { Id = "1" }, name)
        : ReadTheSdksAsync(new SecondSchemaItem { Id = "1" }, name);

    [Theory]
    [MemberData(nameof(Cases))]
    public Task The_SDK_reads_what_DynoGen_wrote(string name, int schema) => schema == 1
        ? LetTheSdkReadAsync(new FirstSchemaItem { Id = "1" }, name)
        : LetTheSdkReadAsync(new SecondSchemaItem { Id = "1" }, name);

    /// <summary>The schemas that the models do not say, chosen where they are written.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task In_the_schema_that_the_client_or_the_call_says(string name)
    {
        FirstSchemaItem item = new() { Id = "1" };
        MemberCases.All[name](item);
        await Differential.AssertSameAsync(item, SdkConversion.V2);
        await Differential.AssertSameAsync(item, SdkConversion.V1);

        using SdkContext sdk = new();
        SecondSchemaItem second = new() { Id = "1" };
        MemberCases.All[name](second);
        Dictionary<string, AttributeValue> saved = await sdk.SavedAsync(second, new SaveConfig { Conversion = Amazon.DynamoDBv2.DynamoDBEntryConversion.V1 });
        Assert.Equal(Canonical.Of(saved), Canonical.Of(second.ToItem(SdkConversion.V1)));
    }

    private static async Task WriteTheSameAsync<T>(T item, string name)
        where T : class, IDynamoItem<T>
    {
        using SdkContext sdk = new();
        MemberCases.All[name](item);
        Assert.Equal(Canonical.Of(await sdk.SavedAsync(item)), Canonical.Of(item.ToItem()));
    }

    private static async Task ReadTheSdksAsync<T>(T item, string name)
        where T : class, IDynamoItem<T>
    {
        using SdkContext sdk = new();
        MemberCases.All[name](item);
        Dictionary<string, AttributeValue> saved = await sdk.SavedAsync(item);
        Assert.Equal(Canonical.Of(saved), Canonical.Of(T.FromItem(saved).ToItem()));
    }

    private static async Task LetTheSdkReadAsync<T>(T item, string name)
        where T : class, IDynamoItem<T>
    {
        using SdkContext sdk = new();
        MemberCases.All[name](item);
        Dictionary<string, AttributeValue> written = item.ToItem();
        Assert.Equal(Canonical.Of(written), Canonical.Of((await sdk.LoadedAsync<T>(written)).ToItem()));
    }
}
