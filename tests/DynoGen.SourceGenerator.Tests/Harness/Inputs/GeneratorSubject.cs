using System.Reflection;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Tests.Harness.Inputs;

/// <summary>A generator under test and what the harness must know about it.</summary>
/// <param name="Create">Makes the generator anew, so that nothing survives from run to run.</param>
/// <param name="TriggerAttribute">The metadata name of the attribute that asks for generated code.</param>
/// <param name="StepNames">The names of the pipeline steps whose values the driver caches.</param>
internal sealed record GeneratorSubject(Func<IIncrementalGenerator> Create, string TriggerAttribute, IReadOnlyList<string> StepNames)
{
    /// <summary>DynoGen's own generator.</summary>
    public static GeneratorSubject DynoGen { get; } = For<ItemGenerator>(
        "DynoGen.DynamoItemAttribute",
        typeof(ItemGenerator).Assembly.GetType("DynoGen.SourceGenerator.TrackingNames", throwOnError: true)!);

    /// <param name="triggerAttribute">The metadata name of the attribute that asks for generated code.</param>
    /// <param name="trackingNames">The class whose string constants name the pipeline steps.</param>
    public static GeneratorSubject For<TGenerator>(string triggerAttribute, Type trackingNames)
        where TGenerator : IIncrementalGenerator, new() =>
        new(static () => new TGenerator(), triggerAttribute, ConstantsOf(trackingNames));

    private static string[] ConstantsOf(Type type) =>
    [
        .. type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(field => field.IsLiteral && field.FieldType == typeof(string))
            .Select(field => (string)field.GetRawConstantValue()!),
    ];
}
