using Amazon.DynamoDBv2.Model;
using DynoGen.Tests.Forms;
using DynoGen.Tests.Models.Nesting;

namespace DynoGen.Tests.Errors;

/// <summary>DynamoDB nests lists and maps 32 levels deep. What is deeper is refused on both sides, and so are objects that contain themselves.</summary>
public class DepthTests
{
    // The item's own attributes are the first level, so a chain of 31 maps inside one another is the deepest there is.
    private const int Deepest = 31;

    [Fact]
    public void The_deepest_items_come_back()
    {
        TreeItem item = Chain(Deepest);

        TreeItem back = Shapes.Converted.ThereAndBack(item);

        Assert.Equal(Deepest, Length(back));
    }

    [Fact]
    public void Deeper_items_are_not_written()
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => BothForms.Write(Chain(Deepest + 1)));

        Assert.Equal("TreeItem", error.ItemType);
        Assert.StartsWith("Next.Next.Next.", error.AttributePath, StringComparison.Ordinal);
    }

    [Fact]
    public void Deeper_items_are_not_read()
    {
        Dictionary<string, AttributeValue> item = BothForms.Write(Chain(Deepest));
        Dictionary<string, AttributeValue> deeper = new() { ["Id"] = new() { S = "outermost" }, ["Next"] = new() { M = item } };

        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => BothForms.Read<TreeItem>(deeper));

        Assert.Equal("TreeItem", error.ItemType);
        Assert.StartsWith("Next.Next.Next.", error.AttributePath, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_count_as_levels_too()
    {
        TreeItem item = new() { Id = "leaf" };
        for (int level = 0; level < Deepest / 2; level++)
        {
            item = new TreeItem { Branches = [item] };
        }

        Assert.Equal(Shapes.Converted.ToJson(item), Shapes.Converted.ToJson(Shapes.Converted.ThereAndBack(item)));
        Assert.Throws<DynamoSerializationException>(() => BothForms.Write(new TreeItem { Branches = [item] }));
    }

    [Fact]
    public void Items_that_contain_themselves_are_refused()
    {
        TreeItem item = new();
        item.Next = item;

        Assert.Contains("contain itself", Assert.Throws<DynamoSerializationException>(() => BothForms.Write(item)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_objects_that_contain_themselves_are_refused_even_many_times_over()
    {
        Node node = new();
        node.Left = node;
        node.Children = [node, node, node];
        node.ByName = new() { ["self"] = node };

        Assert.Throws<DynamoSerializationException>(() => BothForms.Write(new TreeItem { Root = node }));
    }

    [Fact]
    public void Unknown_attributes_may_be_of_any_depth()
    {
        AttributeValue value = new() { S = "leaf" };
        for (int level = 0; level < 1000; level++)
        {
            value = new() { L = [value] };
        }

        Assert.Equal("t", BothForms.Read<TreeItem>(new() { ["Id"] = new() { S = "t" }, ["unknown"] = value }).Id);
    }

    private static TreeItem Chain(int length)
    {
        TreeItem item = new() { Id = "leaf" };
        for (int level = 0; level < length; level++)
        {
            item = new TreeItem { Id = "level", Next = item };
        }

        return item;
    }

    private static int Length(TreeItem item) => item.Next is { } next ? 1 + Length(next) : 0;
}
