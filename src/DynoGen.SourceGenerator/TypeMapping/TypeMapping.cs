namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>How values of one C# type are stored: facts from which each case renders its own codec.</summary>
/// <remarks>Cached by the compiler between edits: plain data, compared by value.</remarks>
/// <param name="Type">The C# type, fully qualified, without a question mark at its end.</param>
internal abstract record TypeMapping(string Type)
{
    /// <summary>The namespace of the runtime's codecs.</summary>
    protected const string Codecs = "global::DynoGen.Codecs";

    /// <summary>What the value is stored as.</summary>
    public abstract StoredType Stored { get; }

    /// <summary>The codec as C#: a closed struct type.</summary>
    public abstract string Codec { get; }

    /// <summary>The type as it stands in type arguments: with a question mark where it takes null.</summary>
    public virtual string AnnotatedType => Type;

    /// <summary>How it looks as the key of a dictionary: the runtime's text format as C#, or null where it cannot be one.</summary>
    public virtual string? KeyFormat => null;

    /// <summary>The pattern that a nullable value matches when there is one.</summary>
    public virtual string PresentPattern => "{ }";

    /// <summary>Whether NULL is one of its values.</summary>
    public virtual bool HasNull => false;

    /// <summary>Whether it is stored as S, N or B, and so can be a key or an element of a set.</summary>
    public bool IsScalar => Stored is StoredType.String or StoredType.Number or StoredType.Binary;

    /// <summary>The same mapping for code outside the class that holds the generated types.</summary>
    /// <param name="holder">That class.</param>
    public virtual TypeMapping Outside(string holder) => this;
}
