using System.Reflection;
using DynoGen.Serialization;

namespace DynoGen.Tests.Fuzzing;

/// <summary>Every item type of this assembly, found where it is, so that a new one takes part without being named.</summary>
internal static class ItemTypes
{
    public static IReadOnlyList<Type> All { get; } =
    [
        .. typeof(ItemTypes).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(DynamoItemAttribute), inherit: false))
            .Select(type => type.IsGenericTypeDefinition ? Closed(type) : type)
            .OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    /// <summary>What discriminators say in items of this assembly.</summary>
    public static IReadOnlyList<string> DerivedNames { get; } =
    [
        .. typeof(ItemTypes).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<DynamoDerivedAttribute>(inherit: false)).Select(derived => derived.Name),
    ];

    /// <summary>The attributes of the item type and of the plain types that it reaches.</summary>
    public static IReadOnlyList<AttributeLayout> LayoutsOf(Type item)
    {
        const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;
        return
        [
            .. item.GetNestedTypes(Any).Where(type => type.Name.EndsWith("AttributeMaps", StringComparison.Ordinal))
                .SelectMany(maps => maps.GetNestedTypes(Any))
                .Select(map => map.IsGenericTypeDefinition ? map.MakeGenericType(item.GetGenericArguments()) : map)
                .Select(map => map.GetProperty("Layout", Any)?.GetValue(null))
                .OfType<AttributeLayout>(),
        ];
    }

    private static Type Closed(Type type) => type.MakeGenericType([.. type.GetGenericArguments().Select(_ => typeof(string))]);
}
