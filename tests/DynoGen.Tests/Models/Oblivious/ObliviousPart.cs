#nullable disable

namespace DynoGen.Tests.Models.Oblivious;

public class ObliviousPart
{
    public ObliviousPart(string text) => Text = text;

    public string Text { get; }

    public byte[] Bytes { get; set; }
}
