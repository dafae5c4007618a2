using System.Numerics;
using DynoGen.Tests.Collections.Models;
using DynoGen.Tests.RoundTrips;
using DynoGen.Tests.Values;
using FsCheck;
using FsCheck.Fluent;

namespace DynoGen.Tests.Collections;

/// <summary>Items with a dictionary keyed by every scalar type.</summary>
internal static class KeyItems
{
    private static readonly Gen<int> Values = Numbers.Integers<int>();

    public static Gen<KeyItem> All { get; } = new ItemGenerator<KeyItem>(() => new KeyItem())
        .With(Of(Any.Texts.Where(text => text.Length > 0)), (item, value) => item.ByString = value)
        .With(Of(Gen.Choose(0, 0xFFFF).Select(code => (char)code).Where(character => !char.IsSurrogate(character))), (item, value) => item.ByChar = value)
        .With(Of(Any.Booleans), (item, value) => item.ByBoolean = value)
        .With(Of(Numbers.Integers<byte>()), (item, value) => item.ByByte = value)
        .With(Of(Numbers.Integers<sbyte>()), (item, value) => item.BySByte = value)
        .With(Of(Numbers.Integers<short>()), (item, value) => item.ByInt16 = value)
        .With(Of(Numbers.Integers<ushort>()), (item, value) => item.ByUInt16 = value)
        .With(Of(Numbers.Integers<int>()), (item, value) => item.ByInt32 = value)
        .With(Of(Numbers.Integers<uint>()), (item, value) => item.ByUInt32 = value)
        .With(Of(Numbers.Integers<long>()), (item, value) => item.ByInt64 = value)
        .With(Of(Numbers.Integers<ulong>()), (item, value) => item.ByUInt64 = value)
        .With(Of(Numbers.Integers<long>().Select(number => (Int128)number * 1_000_000_007)), (item, value) => item.ByInt128 = value)
        .With(Of(Numbers.Integers<ulong>().Select(number => (UInt128)number * 1_000_000_007)), (item, value) => item.ByUInt128 = value)
        .With(Of(Numbers.Integers<long>().Select(number => new BigInteger(number) * number)), (item, value) => item.ByBigInteger = value)
        .With(Of(Numbers.Integers<short>().Select(BitConverter.Int16BitsToHalf).Where(Half.IsFinite)), (item, value) => item.ByHalf = value)
        .With(Of(Numbers.Singles), (item, value) => item.BySingle = value)
        .With(Of(Numbers.Doubles), (item, value) => item.ByDouble = value)
        .With(Of(Numbers.Decimals), (item, value) => item.ByDecimal = value)
        .With(Of(Any.Guids), (item, value) => item.ByGuid = value)
        .With(Of(Times.DateTimes), (item, value) => item.ByDateTime = value)
        .With(Of(Times.DateTimeOffsets), (item, value) => item.ByDateTimeOffset = value)
        .With(Of(Times.Dates), (item, value) => item.ByDateOnly = value)
        .With(Of(Times.TimesOfDay), (item, value) => item.ByTimeOnly = value)
        .With(Of(Times.Durations), (item, value) => item.ByTimeSpan = value)
        .With(Of(Numbers.Integers<int>().Select(number => new Uri($"https://example.com/{(uint)number}?q=%C3%A9#top"))), (item, value) => item.ByUri = value)
        .With(Of(Numbers.Integers<ushort>().Select(number => new Version(number, 2, 3))), (item, value) => item.ByVersion = value)
        .With(Of(Any.Enums<Suit, long>()), (item, value) => item.ByEnum = value)
        .With(Of(Any.Enums<Suit, long>()), (item, value) => item.ByEnumText = value)
        .With(Of(Numbers.Integers<int>().Select(number => new Sku(number))), (item, value) => item.ByConverted = value)
        .Items;

    private static Gen<Dictionary<TKey, int>> Of<TKey>(Gen<TKey> keys)
        where TKey : notnull
        => DictionaryItems.EntriesOf(keys, Values);
}
