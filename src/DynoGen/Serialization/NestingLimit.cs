using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace DynoGen.Serialization;

/// <summary>
/// How deep DynamoDB nests lists and maps
/// (<see href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html">Quotas</see>: nested attribute depth).
/// It also ends the walk through objects that contain themselves.
/// </summary>
internal static class NestingLimit
{
    /// <summary>
    /// The deepest level that a value may stand on. The item's own attributes stand on level 0 here; DynamoDB counts from 1 and ends at 32.
    /// </summary>
    public const int Levels = 31;

    /// <summary>The level inside a list or map that stands on <paramref name="level"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Below(int level)
    {
        if (level >= Levels)
        {
            ThrowTooDeep();
        }

        return level + 1;
    }

    [DoesNotReturn]
    private static void ThrowTooDeep() =>
        throw DynamoSerializationException.ForUnstorable(
            "lists and maps are nested deeper than the 32 levels of DynamoDB; does an object contain itself?", null);
}
