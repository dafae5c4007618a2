using Amazon.DynamoDBv2;

namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

/// <summary>A repository of any model.</summary>
public sealed class Repository<T>(IAmazonDynamoDB client, string? prefix = null)
    where T : class, IDynamoItem<T>
{
    private readonly DynamoTable<T> _table = new(client, prefix + T.TableName);

    public string TableName => _table.TableName;

    public Task SaveAsync(T item) => _table.PutAsync(item);
}
