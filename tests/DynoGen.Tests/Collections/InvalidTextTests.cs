using DynoGen.Tests.Collections.Models;
using DynoGen.Tests.Forms;
using DynoGen.Tests.Values;
using FsCheck;
using FsCheck.Fluent;

namespace DynoGen.Tests.Collections;

/// <summary>Text that has no UTF-8 is refused wherever it stands.</summary>
public class InvalidTextTests
{
    // Not as arguments of a theory: attributes and test names are UTF-8, which has none of these.
    private static readonly string[] Invalid =
    [
        "\ud83d", "\udce6", "\udce6\ud83d", "📦\ud83d", "📦\udce6📦",
        "a long text, so that the search for it takes more than one step of a vector\ud83d and goes on",
    ];

    [Fact]
    public void Half_of_a_surrogate_pair_is_an_error_with_its_path() => Assert.All(Invalid, text =>
    {
        Assert.Equal("Stack[0]", ErrorOf(new SequencePartsItem { Stack = new([text]) }).AttributePath);
        Assert.Equal("Texts", ErrorOf(new SetPartsItem { Texts = new HashSet<string> { text } }).AttributePath);
        Assert.Equal("Map", ErrorOf(new OpenItem { Map = new() { [text] = 1 } }).AttributePath);
        Assert.Equal("Id", ErrorOf(new OpenItem { Id = text }).AttributePath);
        Assert.Equal(text, ErrorOf(new OpenItem { Id = text }).OffendingValue);
    });

    [Fact]
    public void Exactly_the_texts_that_have_UTF8_are_stored()
    {
        Gen<string> texts = Any.SomeOf(Gen.Elements('a', 'é', '\ud83d', '\udce6', '\ud7ff', '\ue000', '\uffff')).Select(characters => new string([.. characters]));
        System.Text.UTF8Encoding strict = new(false, throwOnInvalidBytes: true);

        Properties.Hold(texts, 10_000, text =>
        {
            bool isStored = Record.Exception(() => BothForms.Write(new OpenItem { Anything = text })) is null;

            Assert.Equal(Record.Exception(() => strict.GetByteCount(text)) is null, isStored);
        });
    }

    private static DynamoSerializationException ErrorOf<T>(T item)
        where T : IDynamoItem<T>
        => Assert.Throws<DynamoSerializationException>(() => BothForms.Write(item));
}
