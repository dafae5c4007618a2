using System.Globalization;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>Value tuples as M with the attributes Item1, Item2, …, whatever their items are called. Items that are null are left out.</summary>
/// <typeparam name="TTuple">The tuple.</typeparam>
/// <typeparam name="TItems">Its items.</typeparam>
public readonly struct TupleCodec<TTuple, TItems> : IAttributeCodec<TTuple>
    where TTuple : struct
    where TItems : struct, ITupleItems<TTuple>
{
    private static readonly AttributeLayout Layout = new("tuple", Slots());

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, TTuple value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => TupleMap.Write<TTuple, TItems, TWriter>(ref writer, Layout, value);

    /// <inheritdoc/>
    public static TTuple Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => TupleMap.Read<TTuple, TItems, TReader>(ref reader, Layout);

    private static AttributeSlot[] Slots()
    {
        AttributeSlot[] slots = new AttributeSlot[TItems.Count];
        for (int item = 0; item < slots.Length; item++)
        {
            slots[item] = TupleMap.Slot("Item" + (item + 1).ToString(CultureInfo.InvariantCulture));
        }

        return slots;
    }
}
