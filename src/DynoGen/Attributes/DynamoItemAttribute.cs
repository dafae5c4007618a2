namespace DynoGen;

/// <summary>
/// Marks a partial class, record, struct or record struct as an item type with a table of its own. The compiler then writes its
/// reader, its writer and its key: see <see cref="IDynamoItem{TSelf}"/>.
/// </summary>
/// <param name="tableName">
/// The table's name, 3 to 255 characters of <c>a-z A-Z 0-9 _ - .</c>. <see cref="DynamoTable{T}"/> can be given another one at run time.
/// </param>
/// <example>
/// <code>
/// [DynamoItem("products")]
/// public partial class Product
/// {
///     [PartitionKey] public required string Sku { get; set; }
///     [SortKey] public int Revision { get; set; }
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class DynamoItemAttribute(string tableName) : Attribute
{
    /// <summary>The table's name.</summary>
    public string TableName { get; } = tableName;
}
