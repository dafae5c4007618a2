using System.ComponentModel;
using DynoGen.Serialization;

namespace DynoGen.SdkCodecs;

/// <summary>Reads members whose own members are stored beside those of their type, as <c>DynamoDBFlatten</c> says. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SdkFlattened
{
    /// <summary>Reads the object; what is wrong with it is added to the errors.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <typeparam name="TMap">What generated code knows of it.</typeparam>
    /// <typeparam name="TReader">The form that is read.</typeparam>
    /// <param name="map">A copy of the reader of the item or map, before its first attribute.</param>
    /// <param name="errors">The errors before, or null.</param>
    public static T? Read<T, TMap, TReader>(TReader map, ref DynamoSerializationException? errors)
        where TMap : IAttributeMap<T>
        where TReader : struct, IAttributeReader<TReader>
    {
        try
        {
            return TMap.ReadAttributes(ref map);
        }
        catch (DynamoSerializationException error)
        {
            errors = DynamoSerializationException.Together(errors, error);
            return default;
        }
    }

    /// <summary>The layouts of a type together with those of its derived types and of what is flattened into it.</summary>
    /// <param name="own">The type's own.</param>
    /// <param name="discriminator">The attribute that names the type, or null.</param>
    /// <param name="others">Those of the others.</param>
    public static AttributeLayout[] Layouts(AttributeLayout own, string? discriminator, params AttributeLayout[][] others)
    {
        ArgumentNullException.ThrowIfNull(own);
        return
        [
            own,
            .. discriminator is null ? [] : new[] { new AttributeLayout(own.TypeName, [new AttributeSlot(discriminator, AttributeType.String)]) },
            .. others.SelectMany(layouts => layouts),
        ];
    }

    /// <summary>Whether the item or map has one of the attributes.</summary>
    /// <typeparam name="TReader">The form that is read.</typeparam>
    /// <param name="map">A copy of the reader of the item or map, before its first attribute.</param>
    /// <param name="layouts">The attributes.</param>
    public static bool IsThere<TReader>(TReader map, AttributeLayout[] layouts)
        where TReader : struct, IAttributeReader<TReader>
    {
        ArgumentNullException.ThrowIfNull(layouts);
        while (map.NextEntry(out string? name))
        {
            foreach (AttributeLayout layout in layouts)
            {
                if (layout.Find(name, -1) >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
