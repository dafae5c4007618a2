using DynoGen.ClientTests.Http;
using DynoGen.ClientTests.Models;

namespace DynoGen.ClientTests.Comparing;

/// <summary>Each operation of a table once, and what DynamoDB answers to it.</summary>
internal static class Calls
{
    public const string Get = "GetItem";
    public const string Put = "PutItem";
    public const string Delete = "DeleteItem";
    public const string Query = "Query";
    public const string Scan = "Scan";

    private const string Item =
        """{"Id":{"S":"a\u00e9\n"},"Stop":{"N":"3"},"Note":{"S":"n"},"Weight":{"N":"1.50"},"Size":{"N":"7"},"Seal":{"B":"AQID"},"Labels":{"L":[{"S":"x"},{"S":"y"}]}}""";

    public static TheoryData<string> All => new(Get, Put, Delete, Query, Scan);

    public static Task<object?> Run(this DynamoTable<Parcel> table, string operation) => table.Run(operation, default);

    public static async Task<object?> Run(this DynamoTable<Parcel> table, string operation, CancellationToken cancellationToken)
    {
        switch (operation)
        {
            case Get:
                return await table.GetAsync("a\"é\u0001", 3, cancellationToken: cancellationToken);
            case Put:
                await table.PutAsync(Whole(), cancellationToken);
                return null;
            case Delete:
                await table.DeleteAsync("a", 3, cancellationToken);
                return null;
            case Query:
                return await table.Query("a").Descending().ToListAsync(cancellationToken);
            default:
                return await table.Scan().ToListAsync(cancellationToken);
        }
    }

    /// <summary>A whole answer.</summary>
    public static Reply Answer(string operation) => new(operation switch
    {
        Get => """{"ConsumedCapacity":{"TableName":"parcels","CapacityUnits":0.5},"Item":""" + Item + "}",
        Query or Scan => """{"Count":2,"Items":[""" + Item + "," + Item + """],"ScannedCount":2}""",
        _ => "{}",
    });

    /// <summary>A page behind which there is another.</summary>
    public static Reply FirstPage() => new(
        """{"Count":1,"Items":[""" + Item + """],"LastEvaluatedKey":{"Id":{"S":"aé\"\n"},"Stop":{"N":"3"}},"ScannedCount":1}""");

    private static Parcel Whole() => new()
    {
        Id = "a\"é\u0001😀",
        Stop = -3,
        Note = "</script> \\ \u2028",
        Weight = 1.50m,
        Size = 255,
        Seal = [1, 2, 3],
        Labels = ["x", ""],
        Inside = new() { ["k\"é"] = new Parcel { Id = "b" } },
    };
}
