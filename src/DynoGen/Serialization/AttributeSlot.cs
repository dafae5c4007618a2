namespace DynoGen.Serialization;

/// <summary>One attribute that a C# type stores.</summary>
/// <param name="Name">The attribute name in DynamoDB.</param>
/// <param name="Type">The type it is written as, <see cref="AttributeType.Null"/> where the value decides. A reader may accept others, as the member's codec says.</param>
/// <param name="TakesNull">
/// Whether the member can hold null. An attribute of type NULL is passed over, as if it were absent, where it cannot.
/// </param>
public readonly record struct AttributeSlot(string Name, AttributeType Type, bool TakesNull = false);
