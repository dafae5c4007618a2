using DynoGen.Tests.Models.Types;
using DynoGen.Tests.Values;
using FsCheck;

namespace DynoGen.Tests.RoundTrips;

/// <summary>Items with collections of every scalar type, and with collections of collections.</summary>
internal static class CollectionItems
{
    public static Gen<ArrayItem> Arrays { get; } = new ItemGenerator<ArrayItem>(() => new ArrayItem
        {
            String = [], Boolean = [], Byte = [], SByte = [], Int16 = [], UInt16 = [], Int32 = [], UInt32 = [], Int64 = [], UInt64 = [],
            Single = [], Double = [], Decimal = [], Guid = [], DateTime = [], DateTimeOffset = [], DateOnly = [], TimeOnly = [],
            TimeSpan = [], Season = [], Binary = [],
        })
        .With(Any.ArrayOf(Any.Texts), (item, value) => item.String = value)
        .With(Any.ArrayOf(Any.Booleans), (item, value) => item.Boolean = value)
        .With(Any.ArrayOf(Numbers.Integers<byte>()), (item, value) => item.Byte = value)
        .With(Any.ArrayOf(Numbers.Integers<sbyte>()), (item, value) => item.SByte = value)
        .With(Any.ArrayOf(Numbers.Integers<short>()), (item, value) => item.Int16 = value)
        .With(Any.ArrayOf(Numbers.Integers<ushort>()), (item, value) => item.UInt16 = value)
        .With(Any.ArrayOf(Numbers.Integers<int>()), (item, value) => item.Int32 = value)
        .With(Any.ArrayOf(Numbers.Integers<uint>()), (item, value) => item.UInt32 = value)
        .With(Any.ArrayOf(Numbers.Integers<long>()), (item, value) => item.Int64 = value)
        .With(Any.ArrayOf(Numbers.Integers<ulong>()), (item, value) => item.UInt64 = value)
        .With(Any.ArrayOf(Numbers.Singles), (item, value) => item.Single = value)
        .With(Any.ArrayOf(Numbers.Doubles), (item, value) => item.Double = value)
        .With(Any.ArrayOf(Numbers.Decimals), (item, value) => item.Decimal = value)
        .With(Any.ArrayOf(Any.Guids), (item, value) => item.Guid = value)
        .With(Any.ArrayOf(Times.DateTimes), (item, value) => item.DateTime = value)
        .With(Any.ArrayOf(Times.DateTimeOffsets), (item, value) => item.DateTimeOffset = value)
        .With(Any.ArrayOf(Times.Dates), (item, value) => item.DateOnly = value)
        .With(Any.ArrayOf(Times.TimesOfDay), (item, value) => item.TimeOnly = value)
        .With(Any.ArrayOf(Times.Durations), (item, value) => item.TimeSpan = value)
        .With(Any.ArrayOf(Any.Enums<Season, int>()), (item, value) => item.Season = value)
        .With(Any.ArrayOf(Any.Binaries), (item, value) => item.Binary = value)
        .Items;

    public static Gen<ListItem> Lists { get; } = new ItemGenerator<ListItem>(() => new ListItem
        {
            String = [], Boolean = [], Byte = [], SByte = [], Int16 = [], UInt16 = [], Int32 = [], UInt32 = [], Int64 = [], UInt64 = [],
            Single = [], Double = [], Decimal = [], Guid = [], DateTime = [], DateTimeOffset = [], DateOnly = [], TimeOnly = [],
            TimeSpan = [], Season = [], Binary = [],
        })
        .With(Any.SomeOf(Any.Texts), (item, value) => item.String = value)
        .With(Any.SomeOf(Any.Booleans), (item, value) => item.Boolean = value)
        .With(Any.SomeOf(Numbers.Integers<byte>()), (item, value) => item.Byte = value)
        .With(Any.SomeOf(Numbers.Integers<sbyte>()), (item, value) => item.SByte = value)
        .With(Any.SomeOf(Numbers.Integers<short>()), (item, value) => item.Int16 = value)
        .With(Any.SomeOf(Numbers.Integers<ushort>()), (item, value) => item.UInt16 = value)
        .With(Any.SomeOf(Numbers.Integers<int>()), (item, value) => item.Int32 = value)
        .With(Any.SomeOf(Numbers.Integers<uint>()), (item, value) => item.UInt32 = value)
        .With(Any.SomeOf(Numbers.Integers<long>()), (item, value) => item.Int64 = value)
        .With(Any.SomeOf(Numbers.Integers<ulong>()), (item, value) => item.UInt64 = value)
        .With(Any.SomeOf(Numbers.Singles), (item, value) => item.Single = value)
        .With(Any.SomeOf(Numbers.Doubles), (item, value) => item.Double = value)
        .With(Any.SomeOf(Numbers.Decimals), (item, value) => item.Decimal = value)
        .With(Any.SomeOf(Any.Guids), (item, value) => item.Guid = value)
        .With(Any.SomeOf(Times.DateTimes), (item, value) => item.DateTime = value)
        .With(Any.SomeOf(Times.DateTimeOffsets), (item, value) => item.DateTimeOffset = value)
        .With(Any.SomeOf(Times.Dates), (item, value) => item.DateOnly = value)
        .With(Any.SomeOf(Times.TimesOfDay), (item, value) => item.TimeOnly = value)
        .With(Any.SomeOf(Times.Durations), (item, value) => item.TimeSpan = value)
        .With(Any.SomeOf(Any.Enums<Season, int>()), (item, value) => item.Season = value)
        .With(Any.SomeOf(Any.Binaries), (item, value) => item.Binary = value)
        .Items;

    public static Gen<NullableElementItem> NullableElements { get; } = new ItemGenerator<NullableElementItem>(() => new NullableElementItem
        {
            String = [], Boolean = [], Byte = [], SByte = [], Int16 = [], UInt16 = [], Int32 = [], UInt32 = [], Int64 = [], UInt64 = [],
            Single = [], Double = [], Decimal = [], Guid = [], DateTime = [], DateTimeOffset = [], DateOnly = [], TimeOnly = [],
            TimeSpan = [], Season = [], Binary = [],
        })
        .With(Any.SomeOf(Any.MaybeReference(Any.Texts)), (item, value) => item.String = value)
        .With(Any.SomeOf(Any.MaybeValue(Any.Booleans)), (item, value) => item.Boolean = value)
        .With(Any.SomeOf(Any.MaybeValue(Numbers.Integers<byte>())), (item, value) => item.Byte = value)
        .With(Any.SomeOf(Any.MaybeValue(Numbers.Integers<sbyte>())), (item, value) => item.SByte = value)
        .With(Any.SomeOf(Any.MaybeValue(Numbers.Integers<short>())), (item, value) => item.Int16 = value)
        .With(Any.SomeOf(Any.MaybeValue(Numbers.Integers<ushort>())), (item, value) => item.UInt16 = value)
        .With(Any.SomeOf(Any.MaybeValue(Numbers.Integers<int>())), (item, value) => item.Int32 = value)
        .With(Any.SomeOf(Any.MaybeValue(Numbers.Integers<uint>())), (item, value) => item.UInt32 = value)
        .With(Any.SomeOf(Any.MaybeValue(Numbers.Integers<long>())), (item, value) => item.Int64 = value)
        .With(Any.SomeOf(Any.MaybeValue(Numbers.Integers<ulong>())), (item, value) => item.UInt64 = value)
        .With(Any.SomeOf(Any.MaybeValue(Numbers.Singles)), (item, value) => item.Single = value)
        .With(Any.SomeOf(Any.MaybeValue(Numbers.Doubles)), (item, value) => item.Double = value)
        .With(Any.SomeOf(Any.MaybeValue(Numbers.Decimals)), (item, value) => item.Decimal = value)
        .With(Any.SomeOf(Any.MaybeValue(Any.Guids)), (item, value) => item.Guid = value)
        .With(Any.SomeOf(Any.MaybeValue(Times.DateTimes)), (item, value) => item.DateTime = value)
        .With(Any.SomeOf(Any.MaybeValue(Times.DateTimeOffsets)), (item, value) => item.DateTimeOffset = value)
        .With(Any.SomeOf(Any.MaybeValue(Times.Dates)), (item, value) => item.DateOnly = value)
        .With(Any.SomeOf(Any.MaybeValue(Times.TimesOfDay)), (item, value) => item.TimeOnly = value)
        .With(Any.SomeOf(Any.MaybeValue(Times.Durations)), (item, value) => item.TimeSpan = value)
        .With(Any.SomeOf(Any.MaybeValue(Any.Enums<Season, int>())), (item, value) => item.Season = value)
        .With(Any.SomeOf(Any.MaybeReference(Any.Binaries)), (item, value) => item.Binary = value)
        .Items;

    public static Gen<SetItem> Sets { get; } = new ItemGenerator<SetItem>(() => new SetItem
        {
            String = [], Byte = [], SByte = [], Int16 = [], UInt16 = [], Int32 = [], UInt32 = [], Int64 = [], UInt64 = [], Single = [],
            Double = [], Decimal = [], Guid = [], DateTime = [], DateTimeOffset = [], DateOnly = [], TimeOnly = [], TimeSpan = [],
            Season = [], Binary = [],
        })
        .With(Any.SetOf(Any.Texts), (item, value) => item.String = value)
        .With(Any.SetOf(Numbers.Integers<byte>()), (item, value) => item.Byte = value)
        .With(Any.SetOf(Numbers.Integers<sbyte>()), (item, value) => item.SByte = value)
        .With(Any.SetOf(Numbers.Integers<short>()), (item, value) => item.Int16 = value)
        .With(Any.SetOf(Numbers.Integers<ushort>()), (item, value) => item.UInt16 = value)
        .With(Any.SetOf(Numbers.Integers<int>()), (item, value) => item.Int32 = value)
        .With(Any.SetOf(Numbers.Integers<uint>()), (item, value) => item.UInt32 = value)
        .With(Any.SetOf(Numbers.Integers<long>()), (item, value) => item.Int64 = value)
        .With(Any.SetOf(Numbers.Integers<ulong>()), (item, value) => item.UInt64 = value)
        .With(Any.SetOf(Numbers.Singles), (item, value) => item.Single = value)
        .With(Any.SetOf(Numbers.Doubles), (item, value) => item.Double = value)
        .With(Any.SetOf(Numbers.Decimals), (item, value) => item.Decimal = value)
        .With(Any.SetOf(Any.Guids), (item, value) => item.Guid = value)
        .With(Any.SetOf(Times.DateTimes), (item, value) => item.DateTime = value)
        .With(Any.SetOf(Times.DateTimeOffsets), (item, value) => item.DateTimeOffset = value)
        .With(Any.SetOf(Times.Dates), (item, value) => item.DateOnly = value)
        .With(Any.SetOf(Times.TimesOfDay), (item, value) => item.TimeOnly = value)
        .With(Any.SetOf(Times.Durations), (item, value) => item.TimeSpan = value)
        .With(Any.SetOf(Any.Enums<Season, int>()), (item, value) => item.Season = value)
        .With(Any.SetOf(Any.Binaries, Same.Bytes), (item, value) => item.Binary = value)
        .Items;

    public static Gen<DictionaryItem> Dictionaries { get; } = new ItemGenerator<DictionaryItem>(() => new DictionaryItem
        {
            String = [], Boolean = [], Byte = [], SByte = [], Int16 = [], UInt16 = [], Int32 = [], UInt32 = [], Int64 = [], UInt64 = [],
            Single = [], Double = [], Decimal = [], Guid = [], DateTime = [], DateTimeOffset = [], DateOnly = [], TimeOnly = [],
            TimeSpan = [], Season = [], Binary = [],
        })
        .With(Any.DictionaryOf(Any.Texts), (item, value) => item.String = value)
        .With(Any.DictionaryOf(Any.Booleans), (item, value) => item.Boolean = value)
        .With(Any.DictionaryOf(Numbers.Integers<byte>()), (item, value) => item.Byte = value)
        .With(Any.DictionaryOf(Numbers.Integers<sbyte>()), (item, value) => item.SByte = value)
        .With(Any.DictionaryOf(Numbers.Integers<short>()), (item, value) => item.Int16 = value)
        .With(Any.DictionaryOf(Numbers.Integers<ushort>()), (item, value) => item.UInt16 = value)
        .With(Any.DictionaryOf(Numbers.Integers<int>()), (item, value) => item.Int32 = value)
        .With(Any.DictionaryOf(Numbers.Integers<uint>()), (item, value) => item.UInt32 = value)
        .With(Any.DictionaryOf(Numbers.Integers<long>()), (item, value) => item.Int64 = value)
        .With(Any.DictionaryOf(Numbers.Integers<ulong>()), (item, value) => item.UInt64 = value)
        .With(Any.DictionaryOf(Numbers.Singles), (item, value) => item.Single = value)
        .With(Any.DictionaryOf(Numbers.Doubles), (item, value) => item.Double = value)
        .With(Any.DictionaryOf(Numbers.Decimals), (item, value) => item.Decimal = value)
        .With(Any.DictionaryOf(Any.Guids), (item, value) => item.Guid = value)
        .With(Any.DictionaryOf(Times.DateTimes), (item, value) => item.DateTime = value)
        .With(Any.DictionaryOf(Times.DateTimeOffsets), (item, value) => item.DateTimeOffset = value)
        .With(Any.DictionaryOf(Times.Dates), (item, value) => item.DateOnly = value)
        .With(Any.DictionaryOf(Times.TimesOfDay), (item, value) => item.TimeOnly = value)
        .With(Any.DictionaryOf(Times.Durations), (item, value) => item.TimeSpan = value)
        .With(Any.DictionaryOf(Any.Enums<Season, int>()), (item, value) => item.Season = value)
        .With(Any.DictionaryOf(Any.Binaries), (item, value) => item.Binary = value)
        .Items;

    public static Gen<NestedCollectionItem> Nested { get; } = new ItemGenerator<NestedCollectionItem>(() => new NestedCollectionItem
        {
            Grid = [], Table = [], RowsOrNull = [], Ragged = [], Prices = [], Dates = [], Pictures = [], Draws = [], Tags = [], Cube = [],
        })
        .With(Any.ArrayOf(Any.ArrayOf(Numbers.Integers<int>())), (item, value) => item.Grid = value)
        .With(Any.SomeOf(Any.SomeOf(Any.Texts)), (item, value) => item.Table = value)
        .With(Any.SomeOf(Any.MaybeReference(Any.ArrayOf(Numbers.Integers<int>()))), (item, value) => item.RowsOrNull = value)
        .With(Any.ArrayOf(Any.MaybeReference(Any.ArrayOf(Any.MaybeReference(Any.Texts)))), (item, value) => item.Ragged = value)
        .With(Any.DictionaryOf(Any.SomeOf(Numbers.Decimals)), (item, value) => item.Prices = value)
        .With(Any.DictionaryOf(Any.DictionaryOf(Any.MaybeValue(Times.DateTimes))), (item, value) => item.Dates = value)
        .With(Any.SomeOf(Any.DictionaryOf(Any.Binaries)), (item, value) => item.Pictures = value)
        .With(Any.SomeOf(Any.SetOf(Numbers.Integers<int>())), (item, value) => item.Draws = value)
        .With(Any.DictionaryOf(Any.SetOf(Any.Texts)), (item, value) => item.Tags = value)
        .With(Any.SomeOf(Any.SomeOf(Any.SomeOf(Any.MaybeValue(Any.Enums<Season, int>())))), (item, value) => item.Cube = value)
        .Items;
}
