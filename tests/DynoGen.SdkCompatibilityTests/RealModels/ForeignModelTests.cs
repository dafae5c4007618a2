using Amazon.DynamoDBv2.Model;
using DynoGen.SdkCompatibilityTests.Forms;
using DynoGen.SdkCompatibilityTests.RealModels.Models;
using DynoGen.Tests.Forms;
using DynoGen.Tests.Models.Foreign.Sdk;

namespace DynoGen.SdkCompatibilityTests.RealModels;

/// <summary>What a model takes from another assembly.</summary>
public sealed class ForeignModelTests
{
    public static TheoryData<SdkConversion> Schemas => Differential.Schemas;

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task Keys_members_converters_and_nested_types(SdkConversion schema)
    {
        ForeignItem item = new()
        {
            Id = "1",
            Revision = 4,
            Own = "o",
            MaybeDay = DayOfWeek.Monday,
            Version = 2,
            Part = new ForeignPart { Count = 3, Name = "p" },
            Flat = new ForeignPart { Name = "f" },
        };
        item.Age(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Dictionary<string, AttributeValue> written = item.ToItem(schema);

        Assert.Equal("#Friday", written["Day"].S);
        Assert.Equal("#Monday", written["MaybeDay"].S);
        Assert.Equal("s", written["Secret"].S);
        Assert.Equal("2026-01-01T00:00:00.000Z", written["created"].S);
        await Differential.AssertSameAsync(item, schema);
    }

    [Fact]
    public void The_table_and_its_key() => Assert.Equal(("foreign-entities", new ForeignItem.Key("1")), (TableNameOf<ForeignItem>(), new ForeignItem { Id = "1" }.GetKey()));

    [Fact]
    public void Initializers_survive_absent_attributes()
    {
        ForeignItem read = ForeignItem.FromItem(AttributeJson.Item("""{"Id":{"S":"1"},"Part":{"M":{}}}"""));

        Assert.Equal((1, DayOfWeek.Friday, "s", "n", 2, 2020), (read.Revision, read.Day, read.SeeSecret(), read.Note, read.Part.Count, read.CreatedAt.Year));
    }

    private static string TableNameOf<T>()
        where T : IDynamoItem<T>
        => T.TableName;
}
