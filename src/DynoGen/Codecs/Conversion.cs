namespace DynoGen.Codecs;

/// <summary>Calls converters, and turns what they throw about a value into the error that names its path.</summary>
internal static class Conversion
{
    /// <summary>The value that is stored.</summary>
    public static TStored ToStored<T, TStored, TConverter>(T value)
        where TConverter : IDynamoConverter<T, TStored>
    {
        try
        {
            return TConverter.ToStored(value);
        }
        catch (Exception error) when (IsAboutTheValue(error))
        {
            throw DynamoSerializationException.ForConverter(typeof(TConverter), value, error);
        }
    }

    /// <summary>The value that was stored.</summary>
    public static T FromStored<T, TStored, TConverter>(TStored stored)
        where TConverter : IDynamoConverter<T, TStored>
    {
        try
        {
            return TConverter.FromStored(stored);
        }
        catch (Exception error) when (IsAboutTheValue(error))
        {
            throw DynamoSerializationException.ForConverter(typeof(TConverter), stored, error);
        }
    }

    // Whatever a converter throws, its value has a place; what it threw is kept as the inner exception.
    internal static bool IsAboutTheValue(Exception error) => error is not (DynamoSerializationException or OutOfMemoryException);
}
