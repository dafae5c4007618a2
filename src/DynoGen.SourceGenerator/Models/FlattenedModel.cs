namespace DynoGen.SourceGenerator.Models;

/// <summary>A member whose own members are stored beside those of its type, as the AWS SDK's <c>[DynamoDBFlatten]</c> says.</summary>
/// <remarks>Cached by the compiler between edits: plain data, compared by value.</remarks>
/// <param name="Name">The property or field, as C# writes it.</param>
/// <param name="Type">The C# type, fully qualified, without a question mark.</param>
/// <param name="MapName">The generated map of its type.</param>
/// <param name="TakesNull">Whether it can be null, whatever its annotation says.</param>
/// <param name="IsOptional">Whether nothing is made of it where the item has none of its attributes: it says that it may be null.</param>
/// <param name="Assignment">How it is set when an item is read.</param>
/// <param name="Default">What its constructor parameter keeps where nothing is made of it, as C#; null where it has no default.</param>
/// <param name="Before">The number of the member that is set next after it.</param>
/// <param name="Getter">How it is read where C# does not allow it, or null.</param>
/// <param name="Setter">How it is set where C# does not allow it, or null.</param>
internal sealed record FlattenedModel(
    string Name,
    string Type,
    string MapName,
    bool TakesNull,
    bool IsOptional,
    MemberAssignment Assignment,
    string? Default,
    int Before,
    AccessorModel? Getter,
    AccessorModel? Setter)
{
    /// <summary>Its value as C#.</summary>
    public string Get(string target) => Getter is { } getter ? getter.Call(target) : $"{target}.{Name}";

    /// <summary>The statement that sets it.</summary>
    public string Set(string target, string value) => Setter is { } setter ? $"{setter.Call(target, value)};" : $"{target}.{Name} = {value};";
}
