namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>What a value is stored as. The names are those of the runtime's <c>AttributeType</c>.</summary>
internal enum StoredType
{
    /// <summary>S.</summary>
    String,

    /// <summary>N.</summary>
    Number,

    /// <summary>B.</summary>
    Binary,

    /// <summary>BOOL.</summary>
    Boolean,

    /// <summary>M.</summary>
    Map,

    /// <summary>L.</summary>
    List,

    /// <summary>SS.</summary>
    StringSet,

    /// <summary>NS.</summary>
    NumberSet,

    /// <summary>BS.</summary>
    BinarySet,

    /// <summary>Whatever the value is.</summary>
    Null,
}
