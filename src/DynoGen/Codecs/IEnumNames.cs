using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>The names of an enum; generated code implements it, so that none are looked up by reflection.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public interface IEnumNames<TEnum>
    where TEnum : struct, Enum
{
    /// <summary>The value of that name, exactly as it is declared; false where there is none.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    static abstract bool TryParse(ReadOnlySpan<char> name, out TEnum value);
}
