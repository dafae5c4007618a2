namespace DynoGen.Tests.Models.Features;

public record Chain(long Number, Chain? Next);
