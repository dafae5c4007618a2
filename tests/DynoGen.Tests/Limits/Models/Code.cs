namespace DynoGen.Tests.Limits.Models;

public readonly record struct Code(string? Text);
