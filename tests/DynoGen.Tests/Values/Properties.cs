using FsCheck;
using FsCheck.Fluent;

namespace DynoGen.Tests.Values;

/// <summary>Properties that must hold for any value. A failure shows the value and the seed that makes it again.</summary>
internal static class Properties
{
    /// <summary>Runs the test with so many values.</summary>
    public static void Hold<T>(Gen<T> values, int cases, Action<T> test) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(cases).WithQuietOnSuccess(true), Prop.ForAll(values.ToArbitrary(), test));
}
