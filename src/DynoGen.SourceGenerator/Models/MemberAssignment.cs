namespace DynoGen.SourceGenerator.Models;

/// <summary>How a member is set when an item is read.</summary>
internal enum MemberAssignment
{
    /// <summary>As an argument of the constructor.</summary>
    Constructor,

    /// <summary>As an argument of the constructor and, being <c>required</c>, in the object initializer too.</summary>
    ConstructorAndInitializer,

    /// <summary>In the object initializer.</summary>
    Initializer,

    /// <summary>In the object initializer, which is the only place, though the item may have no value for it: <c>init</c> with a default.</summary>
    InitializerWithDefault,

    /// <summary>After the object is made, and only when the item has a value for it.</summary>
    Afterwards,
}
