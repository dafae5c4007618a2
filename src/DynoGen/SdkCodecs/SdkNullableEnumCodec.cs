using DynoGen.Serialization;

namespace DynoGen.SdkCodecs;

/// <summary>
/// The value of a nullable enum as M with its number in <c>value__</c>: the only form that the AWS SDK reads back. The forms that other code
/// writes, N and the name as S, are read as well.
/// </summary>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
public readonly struct SdkNullableEnumCodec<TEnum, TCodec> : IAttributeCodec<TEnum>
    where TEnum : struct, Enum
    where TCodec : struct, IScalarCodec<TEnum>
{
    private const string Field = "value__";

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, TEnum value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        TWriter map = writer.BeginMap(1);
        map.WriteName(Field);
        TCodec.Write(ref map, value);
        writer.EndMap(ref map);
    }

    /// <inheritdoc/>
    public static TEnum Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
    {
        if (reader.Type != AttributeType.Map)
        {
            return TCodec.Read(ref reader);
        }

        // An empty M is how the SDK would store a struct without members; it reads it as the default.
        TEnum value = default;
        TReader map = reader.EnterMap(out _);
        while (map.NextEntry(out string? name))
        {
            if (name == Field)
            {
                value = TCodec.Read(ref map);
            }
        }

        reader.LeaveMap(ref map);
        return value;
    }
}
