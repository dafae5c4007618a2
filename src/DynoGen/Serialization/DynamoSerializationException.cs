using System.Globalization;
using DynoGen.Serialization;

namespace DynoGen;

/// <summary>
/// A value that does not fit: an attribute that is missing or of another type, a number outside its member's range, a null where the
/// member says there is none. It names the item type and the path to the attribute; the value itself is only a property, since
/// messages end up in logs.
/// </summary>
public sealed class DynamoSerializationException : Exception
{
    private readonly string _problem;

    private DynamoSerializationException(string problem, string? path = null, Exception? inner = null)
        : base(null, inner)
    {
        _problem = problem;
        AttributePath = path ?? "";
    }

    /// <summary>The C# name of the item type, without namespace; empty where no item was involved.</summary>
    public string ItemType { get; private set; } = "";

    /// <summary>The path from the item to the value, in attribute names: <c>lines[3].price</c>.</summary>
    public string AttributePath { get; private set; }

    /// <summary>The value that did not fit, as DynamoDB or the object had it, or null where there was none. Never part of the message.</summary>
    public object? OffendingValue { get; private init; }

    /// <summary>What is wrong and where: <c>Order.lines[3].price: expected N, found S.</c></summary>
    public override string Message
    {
        get
        {
            string place = (ItemType.Length, AttributePath.Length) switch
            {
                (0, 0) => "",
                (0, _) => AttributePath + ": ",
                (_, 0) => ItemType + ": ",
                _ when AttributePath[0] == '[' => ItemType + AttributePath + ": ",
                _ => ItemType + "." + AttributePath + ": ",
            };
            return place + _problem;
        }
    }

    /// <summary>The error for a value of another DynamoDB type.</summary>
    /// <param name="expected">The type that was expected.</param>
    /// <param name="found">The type that was found.</param>
    /// <param name="value">The value that was found.</param>
    public static DynamoSerializationException ForType(AttributeType expected, AttributeType found, object? value = null) =>
        new($"expected {expected.Descriptor()}, found {found.Descriptor()}.") { OffendingValue = value };

    /// <summary>The error for a value of the right DynamoDB type that the C# type cannot hold exactly.</summary>
    /// <param name="type">The C# type.</param>
    /// <param name="found">The DynamoDB type.</param>
    /// <param name="value">The value that was found.</param>
    public static DynamoSerializationException ForUnfit(Type type, AttributeType found, object? value)
    {
        ArgumentNullException.ThrowIfNull(type);
        return new($"the {found.Descriptor()} is not exactly a value of {type.Name}.") { OffendingValue = value };
    }

    /// <summary>The error for a value that DynamoDB cannot store.</summary>
    /// <param name="problem">What is wrong with it, as a sentence without the value.</param>
    /// <param name="value">The value.</param>
    public static DynamoSerializationException ForUnstorable(string problem, object? value) => new(problem) { OffendingValue = value };

    /// <summary>The error for a null in a member that is not nullable.</summary>
    public static DynamoSerializationException ForNull() =>
        new("the value is null, but its member is not nullable. Set it, or declare the member nullable.");

    /// <summary>The error for a value that its converter refuses.</summary>
    /// <param name="converter">The converter.</param>
    /// <param name="value">The value.</param>
    /// <param name="error">What the converter threw; its message may hold the value.</param>
    internal static DynamoSerializationException ForConverter(Type converter, object? value, Exception error) =>
        new($"{converter.Name} refused the value with {error.GetType().Name}.", inner: error) { OffendingValue = value };

    /// <summary>The error for attributes that an item must have and does not.</summary>
    internal static DynamoSerializationException ForMissing(List<string> names) =>
        names.Count == 1
            ? new("the attribute is missing, and its member is neither nullable nor has a default.", names[0])
            : new($"the attributes {string.Join(", ", names)} are missing, and their members are neither nullable nor have a default.");

    /// <summary>Puts an attribute name before the path. For exception filters: it is always false, so nothing is caught.</summary>
    /// <param name="layout">The attributes of the type that is read or written.</param>
    /// <param name="attribute">The number of the attribute; no number of its own (-1) leaves the path as it is.</param>
    public bool Within(AttributeLayout layout, int attribute)
    {
        ArgumentNullException.ThrowIfNull(layout);
        return (uint)attribute < (uint)layout.Count && Within(layout[attribute].Name);
    }

    /// <summary>Puts an attribute name before the path. For exception filters: it is always false, so nothing is caught.</summary>
    /// <param name="name">The attribute name.</param>
    public bool Within(string? name)
    {
        AttributePath = AttributePath.Length == 0 || AttributePath[0] == '[' ? name + AttributePath : name + "." + AttributePath;
        return false;
    }

    /// <summary>Puts a list index before the path. For exception filters: it is always false, so nothing is caught.</summary>
    /// <param name="index">The index, from 0.</param>
    public bool Within(int index)
    {
        string segment = "[" + index.ToString(CultureInfo.InvariantCulture) + "]";
        AttributePath = AttributePath.Length == 0 || AttributePath[0] == '[' ? segment + AttributePath : segment + "." + AttributePath;
        return false;
    }

    /// <summary>Names the item type. For exception filters: it is always false, so nothing is caught.</summary>
    /// <param name="layout">The attributes of the item type.</param>
    internal bool OfItem(AttributeLayout layout)
    {
        ItemType = layout.TypeName;
        return false;
    }
}
