using System.Runtime.CompilerServices;

namespace DynoGen.SourceGenerator.Tests.Architecture;

/// <summary>Everything that the compiler keeps of an item type is plain, immutable data with equality over all of it.</summary>
public sealed class ModelShapeTests
{
    private const string Models = "DynoGen.SourceGenerator.Models";
    private const string TypeMapping = "DynoGen.SourceGenerator.TypeMapping";

    public static TheoryData<Type> Types { get; } = [.. TypesIn(Models).Concat(TypesIn(TypeMapping)).Where(IsModel)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_model_is_plain_data(Type type) => Assert.Empty(new ModelShape(IsModel).Problems(type));

    [Fact]
    public void Both_namespaces_are_found()
    {
        Assert.NotEmpty(TypesIn(Models));
        Assert.NotEmpty(TypesIn(TypeMapping));
    }

    /// <summary>Rules and what they share while they work stand beside the mappings. They are no records; no model may hold them.</summary>
    private static bool IsModel(Type type) =>
        IsIn(type, Models) || (IsIn(type, TypeMapping) && (ModelShape.IsRecord(type) || type.IsEnum));

    private static IEnumerable<Type> TypesIn(string name) =>
        typeof(ItemGenerator).Assembly.GetTypes()
            .Where(type => IsIn(type, name) && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .Where(type => type is not { IsAbstract: true, IsSealed: true })
            .OrderBy(type => type.FullName, StringComparer.Ordinal);

    private static bool IsIn(Type type, string name) =>
        type.Namespace is { } own && (own == name || own.StartsWith(name + ".", StringComparison.Ordinal));
}
