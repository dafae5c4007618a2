namespace DynoGen;

/// <summary>
/// A type whose attributes may fail to fit: where its member has another value to fall back on (it is nullable or has a default), the
/// attribute counts as absent and is reported, instead of failing the whole item. Required members still fail: no value is invented.
/// </summary>
/// <example>
/// <code>
/// [DynamoItem("orders")]
/// public partial record Order([PartitionKey] string Id, string? Note) : ILenientItem
/// {
///     public static void OnSkipped(SerializationProblem problem) => Log.Warning("Order.{Path} skipped", problem.AttributePath);
/// }
/// </code>
/// </example>
public interface ILenientItem
{
    /// <summary>Called for each attribute that was skipped.</summary>
    /// <param name="problem">Where it was and what was wrong with it.</param>
    static abstract void OnSkipped(SerializationProblem problem);
}
