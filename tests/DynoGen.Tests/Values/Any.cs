using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace DynoGen.Tests.Values;

/// <summary>Text, bytes, enums, and collections of any values.</summary>
internal static class Any
{
    private static readonly Gen<string> Pieces = Gen.OneOf(
        Gen.Choose(32, 126).Select(character => ((char)character).ToString()),
        Gen.Choose(0, 0xFFFF).Where(character => !char.IsSurrogate((char)character)).Select(character => ((char)character).ToString()),
        Gen.Choose(0x10000, 0x10FFFF).Select(char.ConvertFromUtf32),
        Gen.Elements("\0", "\n", "\r\n", "\"", "\\", "\u2028", "é", "e\u0301", "İ", "ı", "ß", "📦", "</script>"));

    public static Gen<string> Texts { get; } = Numbers.OftenEdges(
        SomeOf(Pieces).Select(string.Concat), "", " ", "null", "1,5", "-0", " padded ", new string('x', 1000), new StringBuilder().Insert(0, "ü", 300).ToString());

    public static Gen<bool> Booleans { get; } = Gen.Elements(true, false);

    public static Gen<byte[]> Binaries { get; } =
        Gen.OneOf(SomeOf(Gen.Choose(0, 255)).Select(bytes => bytes.Select(value => (byte)value).ToArray()), Gen.Constant(new byte[5000]), Gen.Constant<byte[]>([]));

    public static Gen<Guid> Guids { get; } = Numbers.OftenEdges(
        Numbers.Integers<long>().Zip(Numbers.Integers<long>(), (high, low) => new Guid([.. BitConverter.GetBytes(high), .. BitConverter.GetBytes(low)])),
        Guid.Empty, Guid.AllBitsSet);

    /// <summary>Values of the enum's whole underlying range, with names and without.</summary>
    public static Gen<TEnum> Enums<TEnum, TInteger>()
        where TEnum : struct, Enum
        where TInteger : struct, System.Numerics.IBinaryInteger<TInteger>, System.Numerics.IMinMaxValue<TInteger>
        => Gen.OneOf(Gen.Elements(Enum.GetValues<TEnum>()), Numbers.Integers<TInteger>().Select(number => (TEnum)(object)number));

    public static Gen<List<T>> SomeOf<T>(Gen<T> values) =>
        Gen.Frequency((4, Gen.Choose(0, 4)), (1, Gen.Constant(20))).SelectMany(count => values.ListOf(count));

    public static Gen<T[]> ArrayOf<T>(Gen<T> values) => SomeOf(values).Select(elements => elements.ToArray());

    public static Gen<HashSet<T>> SetOf<T>(Gen<T> values, IEqualityComparer<T>? comparer = null) =>
        SomeOf(values).Select(elements => new HashSet<T>(elements.Distinct(comparer)));

    public static Gen<Dictionary<string, T>> DictionaryOf<T>(Gen<T> values) =>
        SomeOf(Texts.Where(name => name.Length > 0).Zip(values)).Select(
            entries => entries.DistinctBy(entry => entry.Item1).ToDictionary(entry => entry.Item1, entry => entry.Item2));

    public static Gen<T?> MaybeValue<T>(Gen<T> values)
        where T : struct
        => Gen.Frequency((3, values.Select(value => (T?)value)), (1, Gen.Constant((T?)null)));

    public static Gen<T?> MaybeReference<T>(Gen<T> values)
        where T : class
        => Gen.Frequency((3, values.Select(value => (T?)value)), (1, Gen.Constant((T?)null)));
}
