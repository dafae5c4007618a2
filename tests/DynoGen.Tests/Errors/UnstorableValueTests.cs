using DynoGen.Tests.Forms;
using DynoGen.Tests.Models.Oblivious;
using DynoGen.Tests.Models.Types;

namespace DynoGen.Tests.Errors;

/// <summary>What DynamoDB cannot store is refused before it is sent.</summary>
public class UnstorableValueTests
{
    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(1E+126)]
    [InlineData(-1E+126)]
    [InlineData(double.MaxValue)]
    [InlineData(double.MinValue)]
    [InlineData(double.Epsilon)]
    [InlineData(-9.9E-131)]
    public void Doubles_that_DynamoDB_does_not_have(double value)
    {
        Failure.OnWrite("Double", new NullableItem { Double = value }, value);
        Failure.OnWrite("Doubles", new SetsItem { Doubles = [value] }, value);
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    public void Floats_that_DynamoDB_does_not_have(float value) => Failure.OnWrite("Single", new NullableItem { Single = value }, value);

    [Fact]
    public void Nulls_in_members_that_are_not_nullable()
    {
        Failure.OnWrite("Text", new EmptyItem(), null);
        Failure.OnWrite("Bytes", Full(item => item.Bytes = null!), null);
        Failure.OnWrite("Array", Full(item => item.Array = null!), null);
        Failure.OnWrite("List", Full(item => item.List = null!), null);
        Failure.OnWrite("Map", Full(item => item.Map = null!), null);
        Failure.OnWrite("Texts", Full(item => item.Texts = null!), null);
        Failure.OnWrite("Binaries", Full(item => item.Binaries = null!), null);
    }

    [Fact]
    public void Nulls_in_collections_whose_elements_are_not_nullable()
    {
        Failure.OnWrite("Texts[1]", new RowItem { Texts = ["a", null!], Numbers = [] }, null);
        Failure.OnWrite("Pictures[0]", new RowItem { Texts = [], Numbers = [], Pictures = [null!] }, null);
        Failure.OnWrite("SetsByName.a", new RowItem { Texts = [], Numbers = [], SetsByName = new() { ["a"] = null! } }, null);
    }

    [Fact]
    public void Nulls_in_sets()
    {
        Assert.StartsWith("Texts", Refused(new SetsItem { Texts = ["a", null!] }).AttributePath, StringComparison.Ordinal);
        Assert.StartsWith("Binaries", Refused(new SetsItem { Binaries = [null!] }).AttributePath, StringComparison.Ordinal);
        Assert.StartsWith("Tags", Refused(new ObliviousItem { Id = "a", Tags = [null] }).AttributePath, StringComparison.Ordinal);
    }

    private static DynamoSerializationException Refused<T>(T item)
        where T : IDynamoItem<T>
        => Assert.Throws<DynamoSerializationException>(() => BothForms.Write(item));

    private static EmptyItem Full(Action<EmptyItem> change)
    {
        EmptyItem item = new() { Text = "", Bytes = [], Array = [], List = [], Map = [], Texts = [], Numbers = [], Binaries = [] };
        change(item);
        return item;
    }
}
