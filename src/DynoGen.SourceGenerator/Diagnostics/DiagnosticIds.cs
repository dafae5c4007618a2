namespace DynoGen.SourceGenerator.Diagnostics;

/// <summary>The ids of all diagnostics. An id is never given to another one.</summary>
internal static class DiagnosticIds
{
    /// <summary>An item type is not partial.</summary>
    public const string ItemNotPartial = "DYNO0001";

    /// <summary>A type that contains an item type is not partial.</summary>
    public const string ContainingTypeNotPartial = "DYNO0002";

    /// <summary>An item type has no partition key.</summary>
    public const string NoPartitionKey = "DYNO0003";

    /// <summary>An item type has two keys of one kind.</summary>
    public const string KeyTwice = "DYNO0004";

    /// <summary>A key cannot be of that type.</summary>
    public const string KeyType = "DYNO0005";

    /// <summary>A member's type cannot be stored.</summary>
    public const string MemberType = "DYNO0006";

    /// <summary>Two members have one attribute name.</summary>
    public const string AttributeNameTwice = "DYNO0007";

    /// <summary>A type cannot be made from its attributes.</summary>
    public const string Construction = "DYNO0008";

    /// <summary>A type of that kind cannot be an item type.</summary>
    public const string ItemKind = "DYNO0009";

    /// <summary>A property without a setter is not stored.</summary>
    public const string NotStored = "DYNO0010";

    /// <summary>A name that DynamoDB refuses.</summary>
    public const string InvalidName = "DYNO0011";

    /// <summary>The C# version is too old for the generated code.</summary>
    public const string LanguageVersion = "DYNO0012";

    /// <summary>DynoGen itself failed.</summary>
    public const string InternalError = "DYNO0013";

    /// <summary>A converter that does not convert its member.</summary>
    public const string Converter = "DYNO0014";

    /// <summary>A derived type that cannot be one.</summary>
    public const string Derived = "DYNO0015";

    /// <summary>A member for unknown attributes of another type.</summary>
    public const string UnknownMember = "DYNO0016";

    /// <summary>A converter of the AWS SDK's kind that generated code cannot use.</summary>
    public const string SdkConverter = "DYNO0017";

    /// <summary>An attribute of the AWS SDK that is not supported there.</summary>
    public const string SdkAttribute = "DYNO0018";
}
