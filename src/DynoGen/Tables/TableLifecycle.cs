using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using DynoGen.Keys;
using DynoGen.Serialization;

namespace DynoGen.Tables;

/// <summary>Creates and deletes tables, and waits until DynamoDB has done so.</summary>
internal static class TableLifecycle
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    /// <summary>Creates a table with on-demand capacity and waits until it is active.</summary>
    public static async Task CreateAsync(IAmazonDynamoDB client, string tableName, KeySchema key, CancellationToken cancellationToken)
    {
        await client.CreateTableAsync(Request(tableName, key), cancellationToken).ConfigureAwait(false);
        await WaitUntilActiveAsync(client, tableName, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Creates a table unless there is one of that name; waits until it is active.</summary>
    public static async Task<bool> CreateIfNotExistsAsync(
        IAmazonDynamoDB client, string tableName, KeySchema key, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await CreateAsync(client, tableName, key, cancellationToken).ConfigureAwait(false);
                return true;
            }
            catch (ResourceInUseException)
            {
                if (await BecomesActiveAsync(client, tableName, cancellationToken).ConfigureAwait(false))
                {
                    return false;
                }
            }
        }
    }

    /// <summary>Deletes a table and waits until it is gone.</summary>
    public static async Task DeleteAsync(IAmazonDynamoDB client, string tableName, CancellationToken cancellationToken)
    {
        await client.DeleteTableAsync(new DeleteTableRequest { TableName = tableName }, cancellationToken).ConfigureAwait(false);
        for (TimeSpan wait = FirstWait; await StatusAsync(client, tableName, cancellationToken).ConfigureAwait(false) is not null; wait = Longer(wait))
        {
            await Task.Delay(wait, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task WaitUntilActiveAsync(IAmazonDynamoDB client, string tableName, CancellationToken cancellationToken)
    {
        // DescribeTable is eventually consistent: just after CreateTable it may not know the table yet.
        for (TimeSpan wait = FirstWait; await StatusAsync(client, tableName, cancellationToken).ConfigureAwait(false) != TableStatus.ACTIVE; wait = Longer(wait))
        {
            await Task.Delay(wait, cancellationToken).ConfigureAwait(false);
        }
    }

    // A table that is there may be on its way out; then there will be room for a new one.
    private static async Task<bool> BecomesActiveAsync(IAmazonDynamoDB client, string tableName, CancellationToken cancellationToken)
    {
        for (TimeSpan wait = FirstWait; ; wait = Longer(wait))
        {
            TableStatus? status = await StatusAsync(client, tableName, cancellationToken).ConfigureAwait(false);
            if (status == TableStatus.ACTIVE)
            {
                return true;
            }

            await Task.Delay(wait, cancellationToken).ConfigureAwait(false);
            if (status is null)
            {
                return false;
            }
        }
    }

    private static async Task<TableStatus?> StatusAsync(IAmazonDynamoDB client, string tableName, CancellationToken cancellationToken)
    {
        try
        {
            DescribeTableResponse response = await client
                .DescribeTableAsync(new DescribeTableRequest { TableName = tableName }, cancellationToken)
                .ConfigureAwait(false);
            return response.Table.TableStatus;
        }
        catch (ResourceNotFoundException)
        {
            return null;
        }
    }

    private static TimeSpan Longer(TimeSpan wait) => wait + wait < LongestWait ? wait + wait : LongestWait;

    private static CreateTableRequest Request(string tableName, KeySchema key)
    {
        CreateTableRequest request = new()
        {
            TableName = tableName,
            BillingMode = BillingMode.PAY_PER_REQUEST,
            KeySchema = [new KeySchemaElement(key.PartitionKey.Name, KeyType.HASH)],
            AttributeDefinitions = [Definition(key.PartitionKey)],
        };
        if (key.SortKey is { } sortKey)
        {
            request.KeySchema.Add(new KeySchemaElement(sortKey.Name, KeyType.RANGE));
            request.AttributeDefinitions.Add(Definition(sortKey));
        }

        return request;
    }

    private static AttributeDefinition Definition(KeyElement key) => new(key.Name, key.Type switch
    {
        AttributeType.Number => ScalarAttributeType.N,
        AttributeType.Binary => ScalarAttributeType.B,
        _ => ScalarAttributeType.S,
    });
}
