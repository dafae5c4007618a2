namespace DynoGen.Serialization;

/// <summary>A codec whose values are stored as S, N or B, and so can be keys and elements of sets.</summary>
/// <typeparam name="T">The C# type.</typeparam>
public interface IScalarCodec<T> : IAttributeCodec<T>
{
    /// <summary><see cref="AttributeType.String"/>, <see cref="AttributeType.Number"/> or <see cref="AttributeType.Binary"/>.</summary>
    static abstract AttributeType Type { get; }

    /// <summary>
    /// Whether values that C# tells apart are always distinct in DynamoDB too. Where they may not be, sets are checked before they are written.
    /// </summary>
    static virtual bool KeepsDistinct => false;
}
