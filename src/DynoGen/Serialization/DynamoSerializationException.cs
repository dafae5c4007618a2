using System.Globalization;
using DynoGen.Serialization;

namespace DynoGen;

/// <summary>
/// Values that do not fit: an attribute that is missing or of another type, a number outside its member's range, a null where the member
/// says there is none. It names the item type and the path to each attribute, all that are wrong with an item at once; the values
/// themselves are only properties, since messages end up in logs.
/// </summary>
public sealed class DynamoSerializationException : Exception
{
    private const int MostInMessage = 10;
    private const int MostKept = 100;

    private readonly List<SerializationProblem> _problems;
    private int _unkept;

    private DynamoSerializationException(SerializationProblem problem, Exception? inner = null)
        : base(null, inner)
    {
        _problems = [problem];
    }

    /// <summary>The C# name of the item type, without namespace; empty where no item was involved.</summary>
    public string ItemType { get; private set; } = "";

    /// <summary>The operation whose response had the item, such as <c>GetItem</c>; null where the item is from elsewhere.</summary>
    public string? Operation { get; private set; }

    /// <summary>The id that DynamoDB gave to the request; null where the item is from elsewhere.</summary>
    public string? RequestId { get; private set; }

    /// <summary>What is wrong, in the order it was met: at least one, and of very many the first hundred.</summary>
    public IReadOnlyList<SerializationProblem> Problems => _problems;

    /// <summary>The path from the item to the first value that did not fit, in attribute names: <c>lines[3].price</c>.</summary>
    public string AttributePath => _problems[0].AttributePath;

    /// <summary>The first value that did not fit, as DynamoDB or the object had it, or null where there was none. Never part of the message.</summary>
    public object? OffendingValue => _problems[0].OffendingValue;

    /// <summary>What is wrong and where: <c>Order.lines[3].price: expected N, found S.</c></summary>
    public override string Message =>
        string.Join(" ", _problems.Take(MostInMessage).Select(Describe))
        + (_problems.Count > MostInMessage
            ? string.Create(CultureInfo.InvariantCulture, $" And {(IsFull ? "at least " : "")}{_problems.Count + _unkept - MostInMessage} more; see Problems.")
            : "")
        + (Operation is null ? "" : RequestId is null ? $" ({Operation})" : $" ({Operation}, request {RequestId})");

    /// <summary>Whether it keeps no further problems, or there is nothing more to read. Whoever goes through elements can stop then: each would only cost time.</summary>
    internal bool IsFull => _problems.Count >= MostKept || IsMalformed;

    /// <summary>The error for a value of another DynamoDB type.</summary>
    /// <param name="expected">The type that was expected.</param>
    /// <param name="found">The type that was found.</param>
    /// <param name="value">The value that was found.</param>
    public static DynamoSerializationException ForType(AttributeType expected, AttributeType found, object? value = null) =>
        new(new("", $"expected {expected.Descriptor()}, found {found.Descriptor()}.", value));

    /// <summary>The error for a value of the right DynamoDB type that the C# type cannot hold exactly.</summary>
    /// <param name="type">The C# type.</param>
    /// <param name="found">The DynamoDB type.</param>
    /// <param name="value">The value that was found.</param>
    public static DynamoSerializationException ForUnfit(Type type, AttributeType found, object? value)
    {
        ArgumentNullException.ThrowIfNull(type);
        return new(new("", $"the {found.Descriptor()} is not exactly a value of {type.Name}.", value));
    }

    /// <summary>The error for a value that DynamoDB cannot store.</summary>
    /// <param name="problem">What is wrong with it, as a sentence without the value.</param>
    /// <param name="value">The value.</param>
    public static DynamoSerializationException ForUnstorable(string problem, object? value) => new(new("", problem, value));

    /// <summary>The error for a null in a member that is not nullable.</summary>
    public static DynamoSerializationException ForNull() =>
        new(new("", "the value is null, but its member is not nullable. Set it, or declare the member nullable.", null));

    /// <summary>The error for a discriminator that names no known type.</summary>
    /// <param name="attribute">The discriminator's attribute name.</param>
    /// <param name="found">What it says, or null where there is none.</param>
    /// <param name="known">The names that it could say.</param>
    public static DynamoSerializationException ForDiscriminator(string attribute, string? found, params string[] known)
    {
        string problem = found is null ? "the attribute that names the type is missing or no S" : "the attribute names no known type";
        return new(new(attribute, $"{problem}; known are {string.Join(", ", known)}.", found));
    }

    /// <summary>The error for an object of a type that its base does not name.</summary>
    /// <param name="declared">The base.</param>
    /// <param name="actual">The object's own type.</param>
    public static DynamoSerializationException ForDerived(Type declared, Type actual)
    {
        ArgumentNullException.ThrowIfNull(declared);
        ArgumentNullException.ThrowIfNull(actual);
        return new(new(
            "", $"{declared.Name} has no [DynamoDerived], or [DynamoDBPolymorphicType], for {actual.Name}. Add one, so that the value can be read back as what it is.", null));
    }

    /// <summary>The error for a value that its converter refuses.</summary>
    /// <param name="converter">The converter.</param>
    /// <param name="value">The value.</param>
    /// <param name="error">What the converter threw; its message may hold the value.</param>
    internal static DynamoSerializationException ForConverter(Type converter, object? value, Exception error) =>
        new(new("", $"{converter.Name} refused the value with {error.GetType().Name}.", value), error);

    /// <summary>The error for a value that cannot be made of attributes which all fit, because its own code refuses them.</summary>
    /// <param name="type">The type of the value.</param>
    /// <param name="error">What its constructor or setter threw; its message may hold a value.</param>
    /// <param name="layout">The attributes of the type.</param>
    /// <param name="attribute">The number of the attribute whose setter threw it, or -1 where that is not known.</param>
    public static DynamoSerializationException ForConstruction(Type type, Exception error, AttributeLayout layout, int attribute)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(error);
        string what = attribute < 0 ? $"{type.Name} cannot be made of what was read" : $"{type.Name} refuses the value";
        DynamoSerializationException refused = new(new("", $"{what}: its code threw {error.GetType().Name}, see the inner exception.", null), error);
        refused.Within(layout, attribute);
        return refused;
    }

    /// <summary>The error for bytes that are no DynamoDB JSON.</summary>
    /// <param name="position">Where, in bytes from the beginning.</param>
    internal static DynamoSerializationException ForMalformed(int position) =>
        new(new("", string.Create(CultureInfo.InvariantCulture, $"the bytes from {position} on are no DynamoDB JSON."), null)) { IsMalformed = true };

    /// <summary>Whether the bytes are no DynamoDB JSON.</summary>
    internal bool IsMalformed { get; private set; }

    /// <summary>The error for an attribute that stands twice in one item or map.</summary>
    internal static DynamoSerializationException ForRepeated(string name) =>
        new(new(name, "the attribute is there twice.", null));

    /// <summary>The error for an attribute that an item must have and does not.</summary>
    internal static DynamoSerializationException ForMissing(string name) =>
        new(new(name, "the attribute is missing, and its member is neither nullable nor has a default.", null));

    /// <summary>The errors of one value together; the first of them, which takes up the others.</summary>
    /// <param name="errors">Those before, or null.</param>
    /// <param name="error">The next one.</param>
    public static DynamoSerializationException Together(DynamoSerializationException? errors, DynamoSerializationException error)
    {
        ArgumentNullException.ThrowIfNull(error);
        if (errors is null)
        {
            return error;
        }

        int kept = Math.Min(error._problems.Count, MostKept - errors._problems.Count);
        errors._problems.AddRange(error._problems.Take(kept));
        errors.IsMalformed |= error.IsMalformed;
        errors._unkept += error._unkept + error._problems.Count - kept;
        return errors;
    }

    /// <summary>Reports the problems to a lenient type instead of throwing them.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public void Skip<T>()
        where T : ILenientItem
    {
        foreach (SerializationProblem problem in _problems)
        {
            T.OnSkipped(problem);
        }
    }

    /// <summary>Puts an attribute name before the paths. For exception filters: it is always false, so nothing is caught.</summary>
    /// <param name="layout">The attributes of the type that is read or written.</param>
    /// <param name="attribute">The number of the attribute; no number of its own (-1) leaves the paths as they are.</param>
    public bool Within(AttributeLayout layout, int attribute)
    {
        ArgumentNullException.ThrowIfNull(layout);
        return (uint)attribute < (uint)layout.Count && Within(layout[attribute].Name);
    }

    /// <summary>Puts an attribute name before the paths. For exception filters: it is always false, so nothing is caught.</summary>
    /// <param name="name">The attribute name.</param>
    public bool Within(string? name)
    {
        for (int number = 0; number < _problems.Count; number++)
        {
            _problems[number] = _problems[number].Within(name ?? "");
        }

        return false;
    }

    /// <summary>Puts a list index before the paths. For exception filters: it is always false, so nothing is caught.</summary>
    /// <param name="index">The index, from 0.</param>
    public bool Within(int index) => Within("[" + index.ToString(CultureInfo.InvariantCulture) + "]");

    /// <summary>Names the item type. For exception filters: it is always false, so nothing is caught.</summary>
    /// <param name="layout">The attributes of the item type.</param>
    internal bool OfItem(AttributeLayout layout) => OfItem(layout.TypeName);

    /// <summary>Names the item type. For exception filters: it is always false, so nothing is caught.</summary>
    /// <param name="typeName">The item type's name.</param>
    internal bool OfItem(string typeName)
    {
        ItemType = typeName;
        return false;
    }

    /// <summary>Names the response. For exception filters: it is always false, so nothing is caught.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="requestId">The request's id, which test doubles may not have.</param>
    internal bool OfResponse(string operation, string? requestId)
    {
        Operation = operation;
        RequestId = string.IsNullOrEmpty(requestId) ? null : requestId;
        return false;
    }

    private string Describe(SerializationProblem problem)
    {
        bool isMember = problem.AttributePath.Length > 0 && problem.AttributePath[0] != '[';
        return ItemType.Length == 0 ? problem.ToString()
            : problem.AttributePath.Length == 0 ? ItemType + ": " + problem.Description
            : ItemType + (isMember ? "." : "") + problem;
    }
}
