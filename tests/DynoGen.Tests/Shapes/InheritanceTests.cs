using DynoGen.Tests.Forms;
using DynoGen.Tests.Models.Inheritance;

namespace DynoGen.Tests.Shapes;

public class InheritanceTests
{
    [Fact]
    public void Members_of_a_base_come_first_with_their_attributes()
    {
        DerivedItem item = new() { Id = "a", CreatedAt = DateTime.UnixEpoch, Label = " trimmed ", Size = "small", Extra = "x" };

        Assert.Equal(
            """{"Id":{"S":"a"},"created":{"S":"1970-01-01T00:00:00.0000000Z"},"Kind":{"S":"derived"},"lbl":{"S":"trimmed"},"Size":{"S":"small"},"Extra":{"S":"x"}}""",
            Converted.ToJson(item));
    }

    [Fact]
    public void Members_of_a_base_come_back()
    {
        DerivedItem item = new() { Id = "a", CreatedAt = DateTime.UtcNow, Kind = "k", Label = "l", Size = "small" };

        DerivedItem back = Converted.ThereAndBack(item);

        Assert.Equal((item.Id, item.CreatedAt, "k", "l", "small"), (back.Id, back.CreatedAt, back.Kind, back.Label, back.Size));
    }

    [Fact]
    public void Overridden_and_hidden_members_have_the_defaults_of_the_derived_type()
    {
        DerivedItem item = Converted.FromJson<DerivedItem>("""{"Id":{"S":"a"},"created":{"S":"2026-01-02"}}""");

        Assert.Equal(("derived", null, "large", 1), (item.Kind, item.Label, item.Size, ((Entity)item).Size));
    }

    [Fact]
    public void An_item_type_may_derive_from_another_and_each_has_its_own_table_and_key()
    {
        PuppyItem item = new() { Name = "Rex", Legs = 3, Trick = "sit", Week = 2 };

        PuppyItem back = Converted.ThereAndBack(item);

        Assert.Equal(("Rex", 3, "sit", 2), (back.Name, back.Legs, back.Trick, back.Week));
        Assert.Equal(new PuppyItem.Key("Rex", 2), item.GetKey());
        Assert.Equal(new DogItem.Key("Rex"), ((DogItem)item).GetKey());
        Assert.Equal(["animals", "dogs", "puppies"], [TableNameOf<AnimalItem>(), TableNameOf<DogItem>(), TableNameOf<PuppyItem>()]);
    }

    [Fact]
    public void A_base_reads_what_its_derived_type_wrote()
    {
        AnimalItem back = BothForms.Read<AnimalItem>(BothForms.Write(new PuppyItem { Name = "Rex", Legs = 3, Trick = "sit", Week = 2 }));

        Assert.Equal(("Rex", 3), (back.Name, back.Legs));
    }

    [Fact]
    public void A_positional_record_passes_its_parameters_on()
    {
        LoginItem item = new("u", "id", DateTimeOffset.UtcNow, "phone");

        Assert.Equal(item, Converted.ThereAndBack(item));
    }

    [Fact]
    public void Members_of_a_base_in_another_assembly_are_stored()
    {
        ForeignDerivedItem item = new() { Id = "a", Number = 1, CreatedAt = DateTime.UtcNow, Kind = "k", Version = 7, Note = "n" };

        ForeignDerivedItem back = Converted.ThereAndBack(item);

        Assert.Equal(("a", 1, item.CreatedAt, "k", 7, "n"), (back.Id, back.Number, back.CreatedAt, back.Kind, back.Version, back.Note));
    }

    [Fact]
    public void Members_of_a_base_in_another_assembly_keep_their_defaults()
    {
        ForeignDerivedItem item = Converted.FromJson<ForeignDerivedItem>("""{"Id":{"S":"a"},"Number":{"N":"1"}}""");

        Assert.Equal(("foreign", 1, null), (item.Kind, item.Version, item.Note));
    }

    private static string TableNameOf<T>()
        where T : IDynamoItem<T>
        => T.TableName;
}
