using DynoGen.Serialization;

namespace DynoGen.Keys;

/// <summary>An attribute of a primary key.</summary>
/// <param name="Name">The attribute name.</param>
/// <param name="Type"><see cref="AttributeType.String"/>, <see cref="AttributeType.Number"/> or <see cref="AttributeType.Binary"/>.</param>
public sealed record KeyElement(string Name, AttributeType Type);
