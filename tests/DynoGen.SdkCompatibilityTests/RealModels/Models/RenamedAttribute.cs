namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

/// <summary>An attribute that users derived from the SDK's.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RenamedAttribute(string attributeName) : DynamoDBPropertyAttribute(attributeName);
