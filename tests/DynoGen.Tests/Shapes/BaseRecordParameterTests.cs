using Amazon.DynamoDBv2.Model;
using DynoGen.Tests.Forms;
using DynoGen.Tests.Models.Inheritance;

namespace DynoGen.Tests.Shapes;

/// <summary>Attributes on the parameters of a record that an item type derives from.</summary>
public sealed class BaseRecordParameterTests
{
    private static readonly NoteItem Note = new("n-1", "hello", 5);

    [Fact]
    public void They_count_for_the_derived_record()
    {
        Dictionary<string, AttributeValue> item = BothForms.Write(Note);

        Assert.Equal(["Id", "body", "Pages"], item.Keys);
        Assert.Equal("TEXT#hello", item["body"].S);
        Assert.Equal("Id", KeyNameOf<NoteItem>());
    }

    [Fact]
    public void The_item_comes_back_as_it_was() => Assert.Equal(Note, BothForms.Read<NoteItem>(BothForms.Write(Note)));

    [Fact]
    public void An_override_of_the_getter_alone_keeps_the_setter_of_its_base()
    {
        GetterOnlyOverrideItem item = new() { Id = "a", Value = 5 };

        Assert.Equal(5, BothForms.Read<GetterOnlyOverrideItem>(BothForms.Write(item)).Value);
    }

    private static string KeyNameOf<T>()
        where T : IDynamoItem<T>
        => T.KeySchema.PartitionKey.Name;
}
