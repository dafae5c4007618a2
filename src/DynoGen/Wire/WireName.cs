namespace DynoGen.Wire;

/// <summary>Where an attribute name stands.</summary>
/// <param name="Start">Its first byte, behind the quote.</param>
/// <param name="Length">How many bytes it has, as it stands there.</param>
/// <param name="IsEscaped">Whether it has escapes.</param>
internal readonly record struct WireName(int Start, int Length, bool IsEscaped);
