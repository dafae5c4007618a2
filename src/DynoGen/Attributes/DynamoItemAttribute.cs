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
    /// <summary>
    /// Marks an item type whose table has the name that the AWS SDK's <c>[DynamoDBTable]</c> gives, on the type or a base, or else the type's.
    /// </summary>
    public DynamoItemAttribute()
        : this("")
    {
    }

    /// <summary>The table's name; empty where it is not given here.</summary>
    public string TableName { get; } = tableName;
}
