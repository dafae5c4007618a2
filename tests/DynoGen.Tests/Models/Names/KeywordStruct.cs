namespace DynoGen.Tests.Models.Names;

public record @struct(string @string, bool @true);
