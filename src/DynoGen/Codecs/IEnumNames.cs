namespace DynoGen.Codecs;

/// <summary>The names of an enum; generated code implements it, so that none are looked up by reflection.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public interface IEnumNames<TEnum>
    where TEnum : struct, Enum
{
    /// <summary>Whether its values are flags, of which a value may have several.</summary>
    static abstract bool IsFlags { get; }

    /// <summary>Its values that have a name, in declaration order.</summary>
    static abstract ReadOnlySpan<TEnum> Values { get; }

    /// <summary>The value of that name, exactly as it is declared or stored; false where there is none.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    static abstract bool TryParse(ReadOnlySpan<char> name, out TEnum value);

    /// <summary>The name that is stored for the value, or null where it has none of its own.</summary>
    /// <param name="value">The value.</param>
    static abstract string? NameOf(TEnum value);
}
