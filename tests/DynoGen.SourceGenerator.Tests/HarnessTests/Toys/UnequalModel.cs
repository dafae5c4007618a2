namespace DynoGen.SourceGenerator.Tests.HarnessTests.Toys;

/// <summary>A model that only equals itself, so that the driver finds every one changed.</summary>
internal sealed class UnequalModel(ToyModel model)
{
    public ToyModel Model => model;
}
