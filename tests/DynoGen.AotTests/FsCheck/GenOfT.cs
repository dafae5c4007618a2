namespace FsCheck;

/// <summary>Makes values of a type from chance.</summary>
public sealed class Gen<T>(Func<Random, T> make)
{
    /// <summary>The next value.</summary>
    internal T Next(Random random) => make(random);
}
