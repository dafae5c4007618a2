namespace DynoGen;

/// <summary>One value that did not fit.</summary>
/// <param name="AttributePath">The path from the item to the value, in attribute names: <c>lines[3].price</c>.</param>
/// <param name="Description">What is wrong, without the value.</param>
/// <param name="OffendingValue">The value as DynamoDB or the object had it, or null where there was none. Keep it out of logs.</param>
public sealed record SerializationProblem(string AttributePath, string Description, object? OffendingValue)
{
    /// <summary>The same problem, seen from one level further out.</summary>
    /// <param name="segment">The attribute name, or the index in brackets.</param>
    internal SerializationProblem Within(string segment) => this with
    {
        AttributePath = AttributePath.Length == 0 || AttributePath[0] == '[' ? segment + AttributePath : segment + "." + AttributePath,
    };

    /// <summary>The path and what is wrong, without the value.</summary>
    public override string ToString() => AttributePath.Length == 0 ? Description : AttributePath + ": " + Description;
}
