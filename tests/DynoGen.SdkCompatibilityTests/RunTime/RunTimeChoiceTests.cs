using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using DynoGen.SdkCompatibilityTests.Forms;
using DynoGen.SdkCompatibilityTests.RunTime.Models;
using DynoGen.Tests.Forms;

namespace DynoGen.SdkCompatibilityTests.RunTime;

/// <summary>Names of tables and schemas that are chosen for a client or a call, as the SDK chooses them.</summary>
public sealed class RunTimeChoiceTests
{
    public static TheoryData<SdkConversion?, SdkConversion?> Choices
    {
        get
        {
            SdkConversion?[] all = [null, SdkConversion.V1, SdkConversion.V2];
            TheoryData<SdkConversion?, SdkConversion?> choices = [];
            foreach (SdkConversion? client in all)
            {
                foreach (SdkConversion? call in all)
                {
                    choices.Add(client, call);
                }
            }

            return choices;
        }
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public Task Where_the_model_says_nothing(SdkConversion? client, SdkConversion? call) =>
        AssertSameAsync(new Silent { Id = "1", Flag = true, Texts = ["b", "a"], Part = Part }, client, call);

    [Theory]
    [MemberData(nameof(Choices))]
    public Task Where_the_model_says_the_first(SdkConversion? client, SdkConversion? call) =>
        AssertSameAsync(new SaysFirst { Id = "1", Flag = true, Texts = ["b", "a"], Part = Part }, client, call);

    [Theory]
    [MemberData(nameof(Choices))]
    public Task Where_the_model_says_the_second(SdkConversion? client, SdkConversion? call) =>
        AssertSameAsync(new SaysSecond { Id = "1", Flag = true, Texts = ["b", "a"], Part = Part }, client, call);

    [Theory]
    [InlineData(null)]
    [InlineData(SdkConversion.V1)]
    public async Task The_attribute_of_DynoGen_says_as_much_as_the_SDKs(SdkConversion? client)
    {
        using SdkContext sdk = new();
        await new DynamoTable<SaysSecondItself>(sdk.Client, options: new() { SdkConversion = client }).PutAsync(new() { Id = "1", Flag = true });

        Assert.True((bool)sdk.LastRequest["Item"]!["Flag"]!["BOOL"]!);
    }

    // The first schema leaves them out, and the initializer comes back; the second has an L for them.
    [Theory]
    [InlineData(SdkConversion.V1)]
    [InlineData(SdkConversion.V2)]
    public async Task An_empty_list_in_a_member_with_an_empty_list(SdkConversion conversion)
    {
        await Differential.AssertSameAsync(new Silent { Id = "1" }, conversion);
        await Differential.AssertSameAsync(new SaysSecond { Id = "1" }, SdkConversion.V2);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("dev-", null)]
    [InlineData(null, "other")]
    [InlineData("dev-", "other")]
    [InlineData("", "other")]
    public async Task Table_names_and_prefixes(string? prefix, string? name)
    {
        using SdkContext sdk = new(configure: settings => settings.TableNamePrefix = prefix);
        await sdk.Context.SaveAsync(new Silent { Id = "1" }, new SaveConfig { OverrideTableName = name });
        string expected = sdk.LastTableName;

        DynamoTable<Silent> table = new(sdk.Client, options: new() { TableNamePrefix = prefix });
        await (name is null ? table : table.WithTableName(name)).PutAsync(new Silent { Id = "1" });

        Assert.Equal(expected, sdk.LastTableName);
        Assert.Equal(expected, new DynamoTable<Silent>(sdk.Client, name, new() { TableNamePrefix = prefix }).TableName);
    }

    [Fact]
    public async Task A_prefix_for_one_call()
    {
        using SdkContext sdk = new(configure: settings => settings.TableNamePrefix = "dev-");
        await sdk.Context.SaveAsync(new Silent { Id = "1" }, new SaveConfig { TableNamePrefix = "test-" });
        string expected = sdk.LastTableName;

        DynamoTable<Silent> table = new(sdk.Client, options: new() { TableNamePrefix = "dev-" });
        await table.WithTableNamePrefix("test-").PutAsync(new Silent { Id = "1" });

        Assert.Equal(expected, sdk.LastTableName);
        Assert.Equal("dev-silent", table.TableName);
    }

    [Fact]
    public async Task Every_operation_goes_to_the_chosen_table()
    {
        using SdkContext sdk = new();
        DynamoTable<Silent> table = new DynamoTable<Silent>(sdk.Client).WithTableNamePrefix("dev-").WithTableName("x").WithSdkConversion(SdkConversion.V2);

        await table.DeleteAsync("1");
        Assert.Equal("dev-x", sdk.LastTableName);
        await table.GetAsync("1");
        Assert.Equal("dev-x", sdk.LastTableName);
        await foreach (Silent unused in table.Query("1"))
        {
            Assert.Fail("The client finds nothing.");
        }

        Assert.Equal("dev-x", sdk.LastTableName);
    }

    [Fact]
    public void A_boolean_key_is_no_key_in_the_second_schema()
    {
        using SdkContext sdk = new();

        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(
            () => { _ = new DynamoTable<FlagKey>(sdk.Client).WithSdkConversion(SdkConversion.V2).PutAsync(new FlagKey()); });

        Assert.Equal("FlagKey.Id: expected N, found BOOL.", error.Message);
        Assert.Equal("0", new FlagKey().ToItem()["Id"].N);
    }

    private static Part Part => new() { Flag = true, Numbers = [2, 1], Converted = "yes" };

    private static async Task AssertSameAsync<T>(T item, SdkConversion? client, SdkConversion? call)
        where T : class, IDynamoItem<T>
    {
        using SdkContext sdk = new(client);
        SaveConfig settings = new()
        {
            Conversion = call switch { SdkConversion.V1 => DynamoDBEntryConversion.V1, SdkConversion.V2 => DynamoDBEntryConversion.V2, _ => null },
        };
        Dictionary<string, AttributeValue> saved = await sdk.SavedAsync(item, settings);

        DynamoTable<T> table = new(sdk.Client, options: new() { SdkConversion = client });
        await (call is { } said ? table.WithSdkConversion(said) : table).PutAsync(item);

        Assert.Equal(Canonical.Of(saved), Canonical.Of(AttributeJson.Item(sdk.LastRequest["Item"]!.ToJsonString())));
    }
}
