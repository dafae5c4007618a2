namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>A <c>Nullable&lt;T&gt;</c>.</summary>
/// <param name="Value">The mapping of its value.</param>
internal sealed record NullableMapping(TypeMapping Value) : TypeMapping(Value.Type + "?")
{
    /// <inheritdoc/>
    public override StoredType Stored => Value.Stored;

    /// <inheritdoc/>
    public override string Codec => $"{Codecs}.NullableCodec<{Value.Type}, {Value.Codec}>";
}
