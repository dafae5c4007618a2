namespace DynoGen.Tests.Models.Foreign;

// Members given by the constructor; contains itself.
public class Settings
{
    public Settings(string theme, int size)
    {
        Theme = theme;
        Size = size;
    }

    public string Theme { get; }

    public int Size { get; }

    public Settings? Fallback { get; set; }
}
