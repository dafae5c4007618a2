using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Diagnostics;

/// <summary>All diagnostics. Each has a page in <c>docs/diagnostics</c>, a row in the release files and a test; a test sees to it.</summary>
internal static class Descriptors
{
    /// <summary>An item type is not partial.</summary>
    public static readonly DiagnosticDescriptor ItemNotPartial = Error(
        DiagnosticIds.ItemNotPartial,
        "Item type must be partial",
        "Item type '{0}' must be partial, so that its reader and writer can be added to it. Add the modifier 'partial'.");

    /// <summary>A type that contains an item type is not partial.</summary>
    public static readonly DiagnosticDescriptor ContainingTypeNotPartial = Error(
        DiagnosticIds.ContainingTypeNotPartial,
        "Type that contains an item type must be partial",
        "Type '{0}' contains the item type '{1}' and must be partial too. Add the modifier 'partial'.");

    /// <summary>An item type has no partition key.</summary>
    public static readonly DiagnosticDescriptor NoPartitionKey = Error(
        DiagnosticIds.NoPartitionKey,
        "Item type has no partition key",
        "Item type '{0}' has no partition key. Put [PartitionKey] on the member that is the partition key of table '{1}'.");

    /// <summary>An item type has two keys of one kind.</summary>
    public static readonly DiagnosticDescriptor KeyTwice = Error(
        DiagnosticIds.KeyTwice,
        "Item type has two keys of one kind",
        "[{0}] is on '{1}' already. {2}");

    /// <summary>A key cannot be of that type.</summary>
    public static readonly DiagnosticDescriptor KeyType = Error(
        DiagnosticIds.KeyType,
        "Type cannot be a key",
        "'{0}' is of type '{1}', which cannot be a key: DynamoDB keys are text, numbers or binary, and never null. Use a non-nullable string, number, date, Guid, enum or byte[].");

    /// <summary>A member's type cannot be stored.</summary>
    public static readonly DiagnosticDescriptor MemberType = Error(
        DiagnosticIds.MemberType,
        "Member type cannot be stored",
        "'{0}' cannot be stored: DynoGen knows no DynamoDB form of '{1}'. Use a supported type, or leave the member out with [DynamoIgnore].");

    /// <summary>Two members have one attribute name.</summary>
    public static readonly DiagnosticDescriptor AttributeNameTwice = Error(
        DiagnosticIds.AttributeNameTwice,
        "Two members have one attribute name",
        "'{0}' and '{1}' are both stored as attribute '{2}'. Rename one with [DynamoAttribute], or leave one out with [DynamoIgnore].");

    /// <summary>A type cannot be made from its attributes.</summary>
    public static readonly DiagnosticDescriptor Construction = Error(
        DiagnosticIds.Construction,
        "Type cannot be constructed",
        "'{0}' cannot be made from an item: {1}");

    /// <summary>A type of that kind cannot be an item type.</summary>
    public static readonly DiagnosticDescriptor ItemKind = Error(
        DiagnosticIds.ItemKind,
        "Kind of type cannot be an item type",
        "'{0}' is {1} and cannot be an item type. Use a class, record, struct or record struct that can be constructed.");

    /// <summary>A property without a setter is not stored.</summary>
    public static readonly DiagnosticDescriptor NotStored = new(
        DiagnosticIds.NotStored,
        "Property is not stored",
        "'{0}' is not stored: it could not be set when the item is read. Give it a setter or 'init', make it a constructor parameter, or say that it is left out with [DynamoIgnore].",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink(DiagnosticIds.NotStored));

    /// <summary>A name that DynamoDB refuses.</summary>
    public static readonly DiagnosticDescriptor InvalidName = Error(
        DiagnosticIds.InvalidName,
        "Name is not valid in DynamoDB",
        "'{0}' is not a valid {1} name: {2}");

    /// <summary>The C# version is too old for the generated code.</summary>
    public static readonly DiagnosticDescriptor LanguageVersion = Error(
        DiagnosticIds.LanguageVersion,
        "C# version is too old",
        "DynoGen writes C# 11 or later, but this project is compiled as C# {0}. Remove <LangVersion> from the project or raise it.");

    /// <summary>DynoGen itself failed.</summary>
    public static readonly DiagnosticDescriptor InternalError = Error(
        DiagnosticIds.InternalError,
        "DynoGen failed on a type",
        "DynoGen failed on '{0}' and wrote nothing for it. This is a defect of DynoGen; please report it with this text: {1}");

    /// <summary>A converter that does not convert its member.</summary>
    public static readonly DiagnosticDescriptor Converter = Error(
        DiagnosticIds.Converter,
        "Converter does not convert its member",
        "'{0}' on '{1}' converts neither '{2}' nor a type inside it. Implement IDynamoConverter<T, TStored> for that type, or use another converter.");

    /// <summary>A derived type that cannot be one.</summary>
    public static readonly DiagnosticDescriptor Derived = Error(
        DiagnosticIds.Derived,
        "Derived type cannot be stored as its base",
        "'{0}' cannot be a [DynamoDerived] of '{1}': {2}");

    /// <summary>A member for unknown attributes of another type.</summary>
    public static readonly DiagnosticDescriptor UnknownMember = Error(
        DiagnosticIds.UnknownMember,
        "Member cannot receive unknown attributes",
        "'{0}' cannot receive unknown attributes: {1}");

    /// <summary>A converter of the AWS SDK's kind that generated code cannot use.</summary>
    public static readonly DiagnosticDescriptor SdkConverter = Error(
        DiagnosticIds.SdkConverter,
        "Converter of the AWS SDK cannot be used",
        "The converter '{0}' on '{1}' cannot be used: {2}");

    /// <summary>An attribute of the AWS SDK on a member that it means nothing for.</summary>
    public static readonly DiagnosticDescriptor SdkAttribute = Error(
        DiagnosticIds.SdkAttribute,
        "Attribute of the AWS SDK cannot be used on this member",
        "[{0}] on '{1}' cannot be used: {2}");

    private const string Category = "DynoGen";

    private static string HelpLink(string id) => $"https://github.com/dynogen/dynogen/blob/main/docs/diagnostics/{id}.md";

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink(id));
}
