namespace System;

/// <summary>Lets netstandard2.0 code use list patterns and indexes from the end.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal readonly struct Index
{
    private readonly int _value;

    /// <summary>Makes an index.</summary>
    /// <param name="value">How far from the start or the end.</param>
    /// <param name="fromEnd">Whether it is counted from the end.</param>
    public Index(int value, bool fromEnd = false) => _value = fromEnd ? ~value : value;

    public static implicit operator Index(int value) => new(value);

    /// <summary>The place in a sequence of that length.</summary>
    public int GetOffset(int length) => _value < 0 ? _value + length + 1 : _value;
}
