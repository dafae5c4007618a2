using DynoGen.Tests.Models.Types;
using DynoGen.Tests.Values;
using FsCheck;

namespace DynoGen.Tests.RoundTrips;

/// <summary>Items with a member of every scalar type, plain and nullable, and with enums of every underlying type.</summary>
internal static class ScalarItems
{
    public static Gen<ScalarItem> Scalars { get; } = new ItemGenerator<ScalarItem>(() => new ScalarItem())
        .With(Any.Texts, (item, value) => item.String = value)
        .With(Any.Booleans, (item, value) => item.Boolean = value)
        .With(Numbers.Integers<byte>(), (item, value) => item.Byte = value)
        .With(Numbers.Integers<sbyte>(), (item, value) => item.SByte = value)
        .With(Numbers.Integers<short>(), (item, value) => item.Int16 = value)
        .With(Numbers.Integers<ushort>(), (item, value) => item.UInt16 = value)
        .With(Numbers.Integers<int>(), (item, value) => item.Int32 = value)
        .With(Numbers.Integers<uint>(), (item, value) => item.UInt32 = value)
        .With(Numbers.Integers<long>(), (item, value) => item.Int64 = value)
        .With(Numbers.Integers<ulong>(), (item, value) => item.UInt64 = value)
        .With(Numbers.Singles, (item, value) => item.Single = value)
        .With(Numbers.Doubles, (item, value) => item.Double = value)
        .With(Numbers.Decimals, (item, value) => item.Decimal = value)
        .With(Any.Guids, (item, value) => item.Guid = value)
        .With(Times.DateTimes, (item, value) => item.DateTime = value)
        .With(Times.DateTimeOffsets, (item, value) => item.DateTimeOffset = value)
        .With(Times.Dates, (item, value) => item.DateOnly = value)
        .With(Times.TimesOfDay, (item, value) => item.TimeOnly = value)
        .With(Times.Durations, (item, value) => item.TimeSpan = value)
        .With(Any.Enums<Season, int>(), (item, value) => item.Season = value)
        .With(Any.Binaries, (item, value) => item.Binary = value)
        .Items;

    public static Gen<NullableItem> Nullables { get; } = new ItemGenerator<NullableItem>(() => new NullableItem())
        .With(Any.MaybeReference(Any.Texts), (item, value) => item.String = value)
        .With(Any.MaybeValue(Any.Booleans), (item, value) => item.Boolean = value)
        .With(Any.MaybeValue(Numbers.Integers<byte>()), (item, value) => item.Byte = value)
        .With(Any.MaybeValue(Numbers.Integers<sbyte>()), (item, value) => item.SByte = value)
        .With(Any.MaybeValue(Numbers.Integers<short>()), (item, value) => item.Int16 = value)
        .With(Any.MaybeValue(Numbers.Integers<ushort>()), (item, value) => item.UInt16 = value)
        .With(Any.MaybeValue(Numbers.Integers<int>()), (item, value) => item.Int32 = value)
        .With(Any.MaybeValue(Numbers.Integers<uint>()), (item, value) => item.UInt32 = value)
        .With(Any.MaybeValue(Numbers.Integers<long>()), (item, value) => item.Int64 = value)
        .With(Any.MaybeValue(Numbers.Integers<ulong>()), (item, value) => item.UInt64 = value)
        .With(Any.MaybeValue(Numbers.Singles), (item, value) => item.Single = value)
        .With(Any.MaybeValue(Numbers.Doubles), (item, value) => item.Double = value)
        .With(Any.MaybeValue(Numbers.Decimals), (item, value) => item.Decimal = value)
        .With(Any.MaybeValue(Any.Guids), (item, value) => item.Guid = value)
        .With(Any.MaybeValue(Times.DateTimes), (item, value) => item.DateTime = value)
        .With(Any.MaybeValue(Times.DateTimeOffsets), (item, value) => item.DateTimeOffset = value)
        .With(Any.MaybeValue(Times.Dates), (item, value) => item.DateOnly = value)
        .With(Any.MaybeValue(Times.TimesOfDay), (item, value) => item.TimeOnly = value)
        .With(Any.MaybeValue(Times.Durations), (item, value) => item.TimeSpan = value)
        .With(Any.MaybeValue(Any.Enums<Season, int>()), (item, value) => item.Season = value)
        .With(Any.MaybeReference(Any.Binaries), (item, value) => item.Binary = value)
        .Items;

    public static Gen<EnumItem> Enums { get; } = new ItemGenerator<EnumItem>(() => new EnumItem())
        .With(Any.Enums<ByteLevel, byte>(), (item, value) => item.Byte = value)
        .With(Any.Enums<SByteLevel, sbyte>(), (item, value) => item.SByte = value)
        .With(Any.Enums<Int16Level, short>(), (item, value) => item.Int16 = value)
        .With(Any.Enums<UInt16Level, ushort>(), (item, value) => item.UInt16 = value)
        .With(Any.Enums<Int32Level, int>(), (item, value) => item.Int32 = value)
        .With(Any.Enums<UInt32Level, uint>(), (item, value) => item.UInt32 = value)
        .With(Any.Enums<Int64Level, long>(), (item, value) => item.Int64 = value)
        .With(Any.Enums<UInt64Level, ulong>(), (item, value) => item.UInt64 = value)
        .With(Any.Enums<Permissions, int>(), (item, value) => item.Flags = value)
        .Items;
}
