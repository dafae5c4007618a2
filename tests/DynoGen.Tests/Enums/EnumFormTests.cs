using DynoGen.Tests.Enums.Models;
using DynoGen.Tests.Errors;
using DynoGen.Tests.StoredForms;

namespace DynoGen.Tests.Enums;

/// <summary>Enums as numbers and as text: where that is said, how it is stored, and that both are read everywhere.</summary>
public class EnumFormTests
{
    public static TheoryData<string, EnumChoiceItem> Forms => new()
    {
        { """{"OfType":{"S":"very good"}}""", new() { OfType = Grade.VeryGood } },
        { """{"OfType":{"S":"so-so"}}""", new() { OfType = Grade.Fair } },
        { """{"OfType":{"S":"Poor"}}""", new() { OfType = Grade.Poor } },
        { """{"OfType":{"S":"77"}}""", new() { OfType = (Grade)77 } },
        { """{"OfType":{"S":"-1"}}""", new() { OfType = (Grade)(-1) } },
        { """{"OfMember":{"N":"1"}}""", new() { OfMember = Grade.VeryGood } },
        { """{"Number":{"N":"2"}}""", new() { Number = Weekday.Tuesday } },
        { """{"Number":{"N":"9"}}""", new() { Number = (Weekday)9 } },
        { """{"Text":{"S":"Tuesday"}}""", new() { Text = Weekday.Tuesday } },
        { """{"Text":{"S":"0"}}""", new() { Text = default(Weekday) } },
        { """{"Texts":{"L":[{"S":"Monday"},{"NULL":true}]}}""", new() { Texts = [Weekday.Monday, null] } },
        { """{"Set":{"SS":["so-so","None"]}}""", new() { Set = [Grade.Fair, Grade.None] } },
        { """{"ByDay":{"M":{"Monday":{"S":"so-so"}}}}""", new() { ByDay = new() { [Weekday.Monday] = Grade.Fair } } },
        { """{"Rights":{"S":"None"}}""", new() { Rights = Rights.None } },
        { """{"Rights":{"S":"Read, Delete"}}""", new() { Rights = Rights.Read | Rights.Delete } },
        { """{"Rights":{"S":"All"}}""", new() { Rights = Rights.Read | Rights.Write | Rights.Delete } },
        { """{"Rights":{"S":"9"}}""", new() { Rights = (Rights)9 } },
        { """{"Wide":{"S":"Most"}}""", new() { Wide = Wide.Most } },
        { """{"Wide":{"S":"18446744073709551614"}}""", new() { Wide = Wide.Most - 1 } },
        { """{"Deep":{"S":"Large"}}""", new() { Deep = Deep.Large } },
        { """{"Deep":{"S":"5000000001"}}""", new() { Deep = Deep.Large + 1 } },
        { """{"Small":{"S":"-127"}}""", new() { Small = Small.Least + 1 } },
    };

    [Theory, MemberData(nameof(Forms))]
    public void Each_value_has_its_form_and_comes_back(string stored, EnumChoiceItem item)
    {
        Assert.Equal(stored, Stored.Of(item));
        Collections.SameContents.Properties(item, Stored.Read<EnumChoiceItem>(stored));
    }

    [Theory]
    [InlineData("""{"OfType":{"N":"1"},"OfMember":{"S":"very good"}}""")]
    [InlineData("""{"OfType":{"S":"VeryGood"},"OfMember":{"S":"Excellent"}}""")]
    [InlineData("""{"OfType":{"S":"1"},"OfMember":{"N":"1.0"}}""")]
    public void Numbers_names_and_old_names_are_read_everywhere(string stored)
    {
        EnumChoiceItem read = Stored.Read<EnumChoiceItem>(stored);

        Assert.Equal((Grade.VeryGood, Grade.VeryGood), (read.OfType, read.OfMember));
    }

    [Theory]
    [InlineData("Read,Delete")]
    [InlineData("Delete, Read")]
    [InlineData("5")]
    public void Flags_are_read_in_any_order(string text) =>
        Assert.Equal(Rights.Read | Rights.Delete, Stored.Read<EnumChoiceItem>($$$"""{"Rights":{"S":"{{{text}}}"}}""").Rights);

    [Theory]
    [InlineData("OfType", "S", "very bad")]
    [InlineData("OfType", "S", "VERY GOOD")]
    [InlineData("OfType", "S", "")]
    [InlineData("Number", "S", "Sunday")]
    [InlineData("Number", "N", "1.5")]
    [InlineData("Rights", "S", "Read, Fly")]
    [InlineData("Rights", "S", "Read,")]
    [InlineData("Small", "S", "128")]
    [InlineData("Small", "N", "-129")]
    [InlineData("Wide", "N", "-1")]
    public void Names_and_numbers_that_are_none_are_errors(string member, string type, string value) =>
        Failure.OnRead<EnumChoiceItem>(member, $$$"""{"Id":{"S":"id"},"{{{member}}}":{"{{{type}}}":"{{{value}}}"}}""", value);

    [Fact]
    public void A_type_may_choose_for_its_members()
    {
        TextEnumsItem item = new(Weekday.Monday, Rights.Read | Rights.Write, Weekday.Tuesday, new(Weekday.Monday));

        string json = Shapes.Converted.ToJson(item);

        Assert.Equal("""{"Day":{"S":"Monday"},"Rights":{"S":"Read, Write"},"Other":{"N":"2"},"Part":{"M":{"Day":{"N":"1"}}}}""", json);
        Assert.Equal(item, Shapes.Converted.FromJson<TextEnumsItem>(json));
    }
}
