namespace DynoGen.Client;

/// <summary>What Query and Scan requests have in common.</summary>
/// <param name="TableName">The table.</param>
/// <param name="ConsistentRead">Whether the read is strongly consistent.</param>
/// <param name="PageSize">The most items that one request evaluates, or null for as many as fit in 1 MB.</param>
internal sealed record ReadSettings(string TableName, bool ConsistentRead = false, int? PageSize = null);
