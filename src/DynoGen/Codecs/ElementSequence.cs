using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>What the codecs of collections share.</summary>
internal static class ElementSequence
{
    /// <summary>Writes the elements in order; an error says which one it was.</summary>
    public static void Write<T, TCodec, TWriter>(ref TWriter list, ReadOnlySpan<T> elements)
        where TCodec : struct, IAttributeCodec<T>
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        int index = 0;
        try
        {
            for (; index < elements.Length; index++)
            {
                TCodec.Write(ref list, Checked<T, TCodec>(elements[index]));
            }
        }
        catch (DynamoSerializationException error) when (error.Within(index))
        {
            throw;
        }
    }

    /// <summary>Writes the elements in order; an error says which one it was.</summary>
    public static void WriteEach<T, TCodec, TWriter>(ref TWriter list, IEnumerable<T> elements)
        where TCodec : struct, IAttributeCodec<T>
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        int index = 0;
        try
        {
            foreach (T element in elements)
            {
                TCodec.Write(ref list, Checked<T, TCodec>(element));
                index++;
            }
        }
        catch (DynamoSerializationException error) when (error.Within(index))
        {
            throw;
        }
    }

    /// <summary>Reads the elements in order. What does not fit is noted, and reading goes on: the caller learns of everything at once.</summary>
    public static void Read<T, TCodec, TReader>(ref TReader elements, List<T> result)
        where TCodec : struct, IAttributeCodec<T>
        where TReader : struct, IAttributeReader<TReader>
    {
        DynamoSerializationException? errors = null;
        bool isDone = false;
        while (!isDone)
        {
            try
            {
                while (elements.NextElement())
                {
                    result.Add(TCodec.Read(ref elements));
                }

                isDone = true;
            }
            catch (DynamoSerializationException error)
            {
                error.Within(result.Count);
                errors = DynamoSerializationException.Together(errors, error);
                isDone = errors.IsFull;
                result.Add(default!); // keeps the place, so that the next error has its own
            }
        }

        if (errors is not null)
        {
            throw errors;
        }
    }

    /// <summary>The element, unless it is a null that the element type does not allow.</summary>
    public static T Checked<T, TCodec>(T element)
        where TCodec : struct, IAttributeCodec<T>
        => element is not null || TCodec.TakesNull
            ? element
            : throw DynamoSerializationException.ForUnstorable(
                "the collection contains null, but its elements are not nullable. Remove it, or declare the elements nullable.", null);

    /// <summary>How many elements there are, or -1 where only enumerating them would tell.</summary>
    public static int CountOf<T>(IEnumerable<T> elements) => elements switch
    {
        ICollection<T> collection => collection.Count,
        IReadOnlyCollection<T> collection => collection.Count,
        System.Collections.ICollection collection => collection.Count,
        _ => -1,
    };
}
