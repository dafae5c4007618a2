using System.Reflection;
using System.Runtime.CompilerServices;

namespace DynoGen.SourceGenerator.Tests.Architecture;

/// <summary>
/// Says what is wrong with a type whose values the compiler keeps between edits. It must be a sealed record, or an abstract one, made of
/// plain data alone, so that two values are equal exactly when they say the same and hold nothing of a compilation.
/// </summary>
/// <param name="isModel">Whether a type is itself held to these rules, and so may be a field of others.</param>
internal sealed class ModelShape(Func<Type, bool> isModel)
{
    private const BindingFlags Own =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public IEnumerable<string> Problems(Type type)
    {
        if (type.IsEnum)
            return [];
        if (!IsRecord(type))
            return [$"{Name(type)} is not a record."];

        return [.. Shape(type), .. Equality(type), .. Fields(type), .. Setters(type)];
    }

    /// <summary>Records have a member that prints them and that nobody can write by accident.</summary>
    public static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is { } print
        && print.IsDefined(typeof(CompilerGeneratedAttribute));

    private static IEnumerable<string> Shape(Type type)
    {
        if (type.IsClass && !type.IsSealed && !type.IsAbstract)
            yield return $"{Name(type)} is neither sealed nor abstract: a derived type could add what is not compared.";
    }

    private static IEnumerable<string> Equality(Type type)
    {
        if (!type.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(type)))
            yield return $"{Name(type)} is not IEquatable<{type.Name}>.";

        // Equality by hand forgets the field that is added next.
        MethodInfo? equals = type.GetMethod(nameof(Equals), Own, [type]);
        if (equals is not null && !equals.IsDefined(typeof(CompilerGeneratedAttribute)))
            yield return $"{Name(type)} writes its own Equals.";
    }

    private IEnumerable<string> Fields(Type type)
    {
        foreach (FieldInfo field in type.GetFields(Own).Where(field => !field.IsLiteral))
        {
            if (!field.IsInitOnly)
                yield return $"{Name(type)}.{field.Name} can change.";
            if (!field.IsStatic && !IsPlain(field.FieldType))
                yield return $"{Name(type)}.{field.Name} is a {field.FieldType}, which is no plain data.";
        }
    }

    private static IEnumerable<string> Setters(Type type) =>
        from property in type.GetProperties(Own)
        where property.SetMethod is { } setter && !IsInitOnly(setter)
        select $"{Name(type)}.{property.Name} can be set later.";

    private bool IsPlain(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return IsPlain(underlying);
        if (type is { IsGenericType: true, Name: "EquatableArray`1" })
            return IsPlain(type.GetGenericArguments()[0]);

        return type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal) || isModel(type);
    }

    // By name: the generator has its own copy of the type, since its framework lacks it.
    private static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.FullName == typeof(IsExternalInit).FullName);

    private static string Name(Type type) => type.FullName ?? type.Name;
}
