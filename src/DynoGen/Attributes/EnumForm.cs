namespace DynoGen;

/// <summary>How an enum is stored.</summary>
public enum EnumForm
{
    /// <summary>N: the underlying integer.</summary>
    Number,

    /// <summary>
    /// S: the name; of several flags their names, with a comma and a space between. Names given by <c>EnumMember</c> or
    /// <c>JsonStringEnumMemberName</c> are used. A value without a name is stored as the text of its number.
    /// </summary>
    Text,
}
