using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Tests.HarnessTests.Toys;

/// <summary>Keeps a symbol that its equality does not show, so that the driver caches it without complaint.</summary>
internal sealed class LeakyModel(ToyModel model, ISymbol symbol)
{
    private readonly ISymbol[] _kept = [symbol];

    public ToyModel Model => model;

    public override bool Equals(object? obj) => obj is LeakyModel other && other.Model == Model;

    public override int GetHashCode() => Model.GetHashCode();

    public override string ToString() => $"{Model} of {_kept.Length} symbol";
}
