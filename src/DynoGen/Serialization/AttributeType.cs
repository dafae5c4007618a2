namespace DynoGen.Serialization;

/// <summary>
/// The data types of DynamoDB, in the order of the developer guide
/// (<see href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html">Supported data types</see>).
/// </summary>
public enum AttributeType : byte
{
    /// <summary>S: text.</summary>
    String,

    /// <summary>N: a number of up to 38 digits.</summary>
    Number,

    /// <summary>B: bytes.</summary>
    Binary,

    /// <summary>BOOL.</summary>
    Boolean,

    /// <summary>NULL.</summary>
    Null,

    /// <summary>M: attributes by name.</summary>
    Map,

    /// <summary>L: values of any type, in order.</summary>
    List,

    /// <summary>SS: distinct texts, never empty.</summary>
    StringSet,

    /// <summary>NS: distinct numbers, never empty.</summary>
    NumberSet,

    /// <summary>BS: distinct byte sequences, never empty.</summary>
    BinarySet,
}
