namespace DynoGen.Tests.Collections.Models;

public sealed record SequencePart(string Name, IReadOnlyList<int> Numbers);
