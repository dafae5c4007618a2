namespace DynoGen;

/// <summary>What the tables of a client have in common.</summary>
public sealed record DynamoTableOptions
{
    /// <summary>What the names of the tables begin with in DynamoDB, such as <c>dev-</c>; null for nothing.</summary>
    public string? TableNamePrefix { get; init; }

    /// <summary>
    /// The schema that types with the AWS SDK's attributes are written in where the type says nothing about it. Without it, what the
    /// assembly says, else V1. Both schemas are read whatever it is.
    /// </summary>
    public SdkConversion? SdkConversion { get; init; }
}
