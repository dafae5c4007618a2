namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>One scalar C# type.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Name">Its name in metadata.</param>
/// <param name="Type">How generated code writes it.</param>
/// <param name="Stored">What it is stored as.</param>
/// <param name="Codec">The runtime's codec, without namespace.</param>
/// <param name="IsReference">Whether it is a class, so that C# lets it be null.</param>
internal sealed record ScalarRow(string Namespace, string Name, string Type, StoredType Stored, string Codec, bool IsReference = false)
{
    /// <summary>The mapping of the type; shared by all members.</summary>
    public ScalarMapping Mapping { get; } = new(Type, Stored, ScalarMapping.CodecOf(Codec), IsReference);
}
