using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>Tuples as M.</summary>
internal static class TupleMap
{
    /// <summary>The attribute of an item. Whether NULL fits is up to the item's codec.</summary>
    public static AttributeSlot Slot(string name) => new(name, AttributeType.Null, TakesNull: true);

    /// <summary>Writes the items that are not null.</summary>
    public static void Write<TTuple, TItems, TWriter>(ref TWriter writer, AttributeLayout layout, in TTuple tuple)
        where TItems : struct, ITupleItems<TTuple>
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        TWriter map = writer.BeginMap(TItems.Count);
        int item = 0;
        try
        {
            for (; item < TItems.Count; item++)
            {
                TItems.Write(ref map, layout, item, item, tuple);
            }
        }
        catch (DynamoSerializationException error) when (error.Within(layout, item))
        {
            throw;
        }

        writer.EndMap(ref map);
    }

    /// <summary>Reads the items; those that cannot be null must be there.</summary>
    public static TTuple Read<TTuple, TItems, TReader>(ref TReader reader, AttributeLayout layout)
        where TTuple : struct
        where TItems : struct, ITupleItems<TTuple>
        where TReader : struct, IAttributeReader<TReader>
    {
        TReader map = reader.EnterMap(out _);
        TTuple tuple = default;
        ulong seen = 0;
        int item = -1;
        DynamoSerializationException? errors = null;
        bool isDone = false;
        while (!isDone)
        {
            try
            {
                while (map.NextAttribute(layout, ref item))
                {
                    seen |= 1UL << item;
                    TItems.Read(ref map, item, ref tuple);
                }

                isDone = true;
            }
            catch (DynamoSerializationException error)
            {
                error.Within(layout, item);
                errors = DynamoSerializationException.Together(errors, error);
                isDone = errors.IsFull;
            }
        }

        ulong required = Required<TTuple, TItems>();
        if ((seen & required) != required)
        {
            errors = layout.Missing(errors, seen, required);
        }

        if (errors is not null)
        {
            throw errors;
        }

        reader.LeaveMap(ref map);
        return tuple;
    }

    /// <summary>Writes one item, or leaves it out where it is null.</summary>
    public static void WriteItem<T, TCodec, TWriter>(ref TWriter map, AttributeLayout layout, int attribute, T item)
        where TCodec : struct, IAttributeCodec<T>
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        if (item is not null)
        {
            map.WriteName(layout, attribute);
            TCodec.Write(ref map, item);
        }
        else if (!TCodec.TakesNull)
        {
            throw DynamoSerializationException.ForNull();
        }
    }

    private static ulong Required<TTuple, TItems>()
        where TItems : struct, ITupleItems<TTuple>
    {
        ulong required = 0;
        for (int item = 0; item < TItems.Count; item++)
        {
            required |= TItems.TakesNull(item) ? 0 : 1UL << item;
        }

        return required;
    }
}
