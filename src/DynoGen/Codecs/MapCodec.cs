using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>A type with members as M.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TMap">What generated code knows of it.</typeparam>
public readonly struct MapCodec<T, TMap> : IAttributeCodec<T>
    where TMap : IAttributeMap<T>
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, T value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        TWriter map = writer.BeginMap(TMap.Layout.Count);
        TMap.WriteAttributes(ref map, value);
        writer.EndMap(ref map);
    }

    /// <inheritdoc/>
    public static T Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
    {
        TReader map = reader.EnterMap(out _);
        T value = TMap.ReadAttributes(ref map);
        reader.LeaveMap(ref map);
        return value;
    }
}
