using System.Reflection;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Tests.Diagnostics;

/// <summary>All diagnostics of the generator's assembly, as they are declared.</summary>
internal static class DescriptorList
{
    private const BindingFlags StaticFields = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [.. Fields("Descriptors").Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>()];

    /// <summary>The id constants by name.</summary>
    public static IReadOnlyDictionary<string, string> Ids { get; } =
        Fields("DiagnosticIds").Where(field => field.IsLiteral)
            .ToDictionary(field => field.Name, field => (string)field.GetRawConstantValue()!);

    public static DiagnosticDescriptor Find(string id) => All.Single(descriptor => descriptor.Id == id);

    private static FieldInfo[] Fields(string type) =>
        typeof(ItemGenerator).Assembly.GetType($"DynoGen.SourceGenerator.Diagnostics.{type}", throwOnError: true)!.GetFields(StaticFields);
}
