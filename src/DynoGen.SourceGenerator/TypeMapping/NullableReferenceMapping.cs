namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>A reference that may be null: annotated so, or from code without nullable annotations.</summary>
/// <param name="Value">The mapping of what is not null.</param>
internal sealed record NullableReferenceMapping(TypeMapping Value) : TypeMapping(Value.Type)
{
    /// <inheritdoc/>
    public override StoredType Stored => Value.Stored;

    /// <inheritdoc/>
    public override string Codec => $"{Codecs}.NullableReferenceCodec<{Value.Type}, {Value.Codec}>";

    /// <inheritdoc/>
    public override string AnnotatedType => Type + "?";
}
