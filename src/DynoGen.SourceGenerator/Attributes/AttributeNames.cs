namespace DynoGen.SourceGenerator.Attributes;

/// <summary>The runtime's attributes, all in the namespace <c>DynoGen</c>. A test checks that each exists there.</summary>
internal static class AttributeNames
{
    /// <summary>Marks an item type.</summary>
    public const string DynamoItem = "DynamoItemAttribute";

    /// <summary>Marks the partition key.</summary>
    public const string PartitionKey = "PartitionKeyAttribute";

    /// <summary>Marks the sort key.</summary>
    public const string SortKey = "SortKeyAttribute";

    /// <summary>Renames a member's attribute.</summary>
    public const string DynamoAttribute = "DynamoAttributeAttribute";

    /// <summary>Leaves a member out.</summary>
    public const string DynamoIgnore = "DynamoIgnoreAttribute";

    /// <summary>Picks a constructor.</summary>
    public const string DynamoConstructor = "DynamoConstructorAttribute";

    /// <summary>Stores values through a converter.</summary>
    public const string DynamoConverter = "DynamoConverterAttribute";

    /// <summary>Makes attribute names of member names.</summary>
    public const string DynamoNaming = "DynamoNamingAttribute";

    /// <summary>Stores enums as number or text.</summary>
    public const string DynamoEnum = "DynamoEnumAttribute";

    /// <summary>Names a derived type.</summary>
    public const string DynamoDerived = "DynamoDerivedAttribute";

    /// <summary>Names the discriminator attribute.</summary>
    public const string DynamoDiscriminator = "DynamoDiscriminatorAttribute";

    /// <summary>Receives unknown attributes.</summary>
    public const string UnknownAttributes = "UnknownAttributesAttribute";

    /// <summary>Stores a member as JSON.</summary>
    public const string DynamoJson = "DynamoJsonAttribute";

    /// <summary>Stores a text with a prefix.</summary>
    public const string DynamoPrefix = "DynamoPrefixAttribute";

    /// <summary>Chooses the AWS SDK's storage schema.</summary>
    public const string DynamoSdkConversion = "DynamoSdkConversionAttribute";

    /// <summary>The full name of the attribute that starts everything.</summary>
    public const string Trigger = "DynoGen." + DynamoItem;
}
