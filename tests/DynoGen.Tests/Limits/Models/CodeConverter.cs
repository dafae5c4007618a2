namespace DynoGen.Tests.Limits.Models;

// The default is stored as an empty text.
public readonly struct CodeConverter : IDynamoConverter<Code, string>
{
    public static string ToStored(Code value) => value.Text ?? "";

    public static Code FromStored(string stored) => new(stored);
}
