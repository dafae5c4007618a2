namespace DynoGen.Tests.Models.Foreign.Sdk;

/// <summary>A generic converter of another assembly, with its work in a generic base.</summary>
public class ForeignTextConverter<T> : ForeignConverter<T>
    where T : struct, Enum
{
    protected override string Write(T value) => "#" + value;

    protected override T Read(string text) => Enum.Parse<T>(text[1..]);
}
