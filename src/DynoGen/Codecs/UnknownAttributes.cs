using System.ComponentModel;
using Amazon.DynamoDBv2.Model;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>Keeps the attributes that a type does not know, and writes them back. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class UnknownAttributes
{
    /// <summary>Writes attributes beside those of the type.</summary>
    /// <typeparam name="TWriter">The form that is written.</typeparam>
    /// <param name="map">The item or map that the attributes go to.</param>
    /// <param name="unknown">The attributes, or null for none.</param>
    /// <param name="layout">The attributes of the type.</param>
    /// <param name="discriminators">The attributes that name the type; written already.</param>
    /// <exception cref="DynamoSerializationException">One of them has the name of an attribute that the type knows.</exception>
    public static void Write<TWriter>(
        ref TWriter map, Dictionary<string, AttributeValue>? unknown, AttributeLayout layout, params string[] discriminators)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        ArgumentNullException.ThrowIfNull(layout);
        foreach (KeyValuePair<string, AttributeValue> entry in unknown ?? [])
        {
            try
            {
                if (layout.Find(entry.Key, -1) >= 0 || Array.IndexOf(discriminators, entry.Key) >= 0)
                {
                    throw DynamoSerializationException.ForUnstorable("an unknown attribute has the name of one that the type knows.", null);
                }

                map.WriteName(entry.Key);
                AttributeValueCodec.Write(ref map, ElementSequence.Checked<AttributeValue, AttributeValueCodec>(entry.Value));
            }
            catch (DynamoSerializationException error) when (error.Within(entry.Key))
            {
                throw;
            }
        }
    }

    /// <summary>Drops attributes that a member knows whose own members are stored beside those of its type.</summary>
    /// <param name="unknown">The attributes, or null for none.</param>
    /// <param name="layouts">What the member knows.</param>
    public static void Forget(Dictionary<string, AttributeValue>? unknown, AttributeLayout[] layouts)
    {
        ArgumentNullException.ThrowIfNull(layouts);
        foreach (string name in unknown?.Keys.Where(name => layouts.Any(layout => layout.Find(name, -1) >= 0)).ToList() ?? [])
        {
            unknown!.Remove(name);
        }
    }

    /// <summary>Keeps the attribute that the reader stands on.</summary>
    /// <typeparam name="TReader">The form that is read.</typeparam>
    /// <param name="map">The item or map.</param>
    /// <param name="name">The attribute's name.</param>
    /// <param name="unknown">Receives it.</param>
    /// <param name="discriminators">The attributes that name the type; they are not unknown.</param>
    public static void Read<TReader>(
        ref TReader map, string name, ref Dictionary<string, AttributeValue>? unknown, params string[] discriminators)
        where TReader : struct, IAttributeReader<TReader>
    {
        if (Array.IndexOf(discriminators, name) < 0)
        {
            try
            {
                if (!(unknown ??= []).TryAdd(name, AttributeValueCodec.Read(ref map)))
                {
                    throw DynamoSerializationException.ForRepeated("");
                }
            }
            catch (DynamoSerializationException error) when (error.Within(name))
            {
                throw;
            }
        }
    }
}
