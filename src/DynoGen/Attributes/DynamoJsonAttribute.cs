namespace DynoGen;

/// <summary>Stores a member as JSON text (S), written and read with a source-generated context of System.Text.Json.</summary>
/// <param name="contextType">A <see cref="System.Text.Json.Serialization.JsonSerializerContext"/> that has the member's type.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class DynamoJsonAttribute(Type contextType) : Attribute
{
    /// <summary>The context.</summary>
    public Type ContextType { get; } = contextType;
}
