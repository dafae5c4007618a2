using DynoGen.SourceGenerator.TypeMapping;

namespace DynoGen.SourceGenerator.Models;

/// <summary>One stored member.</summary>
/// <remarks>Cached by the compiler between edits: plain data, compared by value.</remarks>
/// <param name="Name">The property or field, as C# writes it.</param>
/// <param name="AttributeName">The attribute name in DynamoDB.</param>
/// <param name="Mapping">How its type is stored.</param>
/// <param name="Assignment">How it is set when an item is read.</param>
/// <param name="Absent">What it is when the item has no such attribute.</param>
/// <param name="DefaultValue">The default of its constructor parameter as C#, or null where it has none.</param>
internal sealed record MemberModel(
    string Name,
    string AttributeName,
    TypeMapping.TypeMapping Mapping,
    MemberAssignment Assignment,
    AbsentMember Absent,
    string? DefaultValue)
{
    /// <summary>What the AWS SDK's rules add; null under our own.</summary>
    public SdkMemberModel? Sdk { get; init; }

    /// <summary>The codec that it is read with: under the SDK's rules NULL gives the default where there is no null.</summary>
    public string ReadCodec => Sdk is null || TakesNull || Mapping.HasNull
        ? Mapping.Codec
        : $"{SdkScalarMapping.SdkCodecs}.SdkDefaultCodec<{Mapping.Type}, {Mapping.Codec}>";

    /// <summary>Whether it can hold null.</summary>
    public bool TakesNull => Mapping is NullableMapping or NullableReferenceMapping or SdkConvertedMapping { IsNullable: true };

    /// <summary>The mapping of what it holds when it is not null.</summary>
    public TypeMapping.TypeMapping Value => Mapping switch
    {
        NullableMapping nullable => nullable.Value,
        NullableReferenceMapping nullable => nullable.Value,
        _ => Mapping,
    };

    /// <summary>Whether C# lets it be null, whatever its annotation says.</summary>
    public bool MayBeNull => Mapping switch
    {
        ScalarMapping scalar => scalar.IsReference,
        MemoryMapping => false,
        ConvertedMapping converted => converted.IsReference,
        EnumMapping => false,
        ObjectMapping value => !value.IsValueType,
        ItemMapping value => !value.IsValueType,
        OpenMapping open => open.IsReference,
        ImmutableArrayMapping or TupleMapping or KeyValuePairMapping => false,
        SdkScalarMapping scalar => scalar.IsReference,
        SdkConvertedMapping converted => converted.IsReference,
        _ => true,
    };

    /// <summary>Its value as C#.</summary>
    /// <param name="target">The object.</param>
    /// <param name="holder">Where the generated accessors are, with a dot at its end; empty in their own type.</param>
    public string Get(string target, string holder = "") => Sdk?.Getter is { } getter ? holder + getter.Call(target) : $"{target}.{Name}";

    /// <summary>The statement that sets it.</summary>
    public string Set(string target, string value) => Sdk?.Setter is { } setter ? $"{setter.Call(target, value)};" : $"{target}.{Name} = {value};";

    /// <summary>Whether it is a set, which DynamoDB cannot store empty.</summary>
    public bool IsSet => Value is SetMapping;

    /// <summary>Whether an item without the attribute is an error.</summary>
    public bool IsRequired => Absent == AbsentMember.Error;

    /// <summary>
    /// Whether null is left out of the item. Where the member has a default of its own, NULL is written: an absent attribute would come
    /// back as the default.
    /// </summary>
    public bool LeavesOutNull => TakesNull && Absent == AbsentMember.Empty && DefaultValue is null;

    /// <summary>Whether an empty set is left out of the item; elsewhere it is written as an empty L, for the same reason.</summary>
    public bool LeavesOutEmptySet =>
        IsSet && (Absent == AbsentMember.KeepsEmptySet || (Absent == AbsentMember.Empty && DefaultValue is null));
}
