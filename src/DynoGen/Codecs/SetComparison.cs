using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DynoGen.Codecs;

/// <summary>What a set takes for the same.</summary>
internal static class SetComparison
{
    /// <summary>
    /// Whether no two elements of the set are equal. The framework's own comparisons see to that; one of the user's may not, such as one by
    /// reference, nor may a set that is not the framework's.
    /// </summary>
    public static bool TellsEqualApart<T>(IEnumerable<T> set) => set switch
    {
        HashSet<T> hashed => IsKnown(hashed.Comparer),
        SortedSet<T> sorted => IsKnown(sorted.Comparer),
        FrozenSet<T> frozen => IsKnown(frozen.Comparer),
        ImmutableHashSet<T> hashed => IsKnown(hashed.KeyComparer),
        ImmutableSortedSet<T> sorted => IsKnown(sorted.KeyComparer),
        _ => false,
    };

    private static bool IsKnown<T>(IEqualityComparer<T> comparer) => comparer is StringComparer || ReferenceEquals(comparer, EqualityComparer<T>.Default);

    private static bool IsKnown<T>(IComparer<T> comparer) => comparer is StringComparer || ReferenceEquals(comparer, Comparer<T>.Default);
}
