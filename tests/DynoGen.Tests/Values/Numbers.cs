using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace DynoGen.Tests.Values;

/// <summary>Numbers from all of each type's range, the edges often.</summary>
internal static class Numbers
{
    private static readonly Gen<long> Bits =
        Gen.Choose(int.MinValue, int.MaxValue).Zip(Gen.Choose(int.MinValue, int.MaxValue), (high, low) => ((long)high << 32) | (uint)low);

    public static Gen<float> Singles { get; } = OftenEdges(
        Bits.Select(bits => BitConverter.Int32BitsToSingle((int)bits)).Where(float.IsFinite),
        0, -0f, 1.5f, 0.1f, 1E-7f, 1E+16f, 16777217, float.Epsilon, -float.Epsilon, float.MinValue, float.MaxValue);

    // Those that DynamoDB can store.
    public static Gen<double> Doubles { get; } = OftenEdges(
        Gen.OneOf(Bits.Select(BitConverter.Int64BitsToDouble), Bits.Select(bits => bits / 1000.0)).Where(IsStorable),
        0, -0.0, 1.5, 0.1, 1E-7, 1E+15, 1E+16, 9007199254740993, 1E-130, -1E-130, 1E+125, -9.99999999999999E+125, Math.PI);

    public static Gen<decimal> Decimals { get; } = OftenEdges(
        from low in Bits
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from scale in Gen.Choose(0, 28)
        select new decimal((int)low, (int)(low >> 32), high, low < 0, (byte)scale),
        0, -0.0m, 0.00m, 1.10m, 0.1m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 7.9228162514264337593543950335m);

    public static Gen<T> Integers<T>()
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
        => OftenEdges(
            Gen.OneOf(Bits.Select(T.CreateTruncating), Gen.Choose(0, 100).Select(T.CreateTruncating)),
            T.Zero, T.One, T.MinValue, T.MinValue + T.One, T.MaxValue, T.MaxValue - T.One, T.MaxValue / T.CreateChecked(2));

    public static Gen<T> OftenEdges<T>(Gen<T> values, params T[] edges) => Gen.Frequency((3, values), (1, Gen.Elements(edges)));

    private static bool IsStorable(double value) =>
        double.IsFinite(value) && (value == 0 || (Math.Abs(value) is >= 1E-130 and < 1E+126));
}
