using Amazon.DynamoDBv2.Model;
using DynoGen.Serialization;
using DynoGen.Tests.Forms;

namespace DynoGen.Tests.Fuzzing;

/// <summary>A broken item is read as a value or is the one error; and what was read is written, or refused, the same way.</summary>
internal static class BrokenItemReading
{
    private const int ItemsOfEachType = 300;

    /// <summary>Fails at the first item of which that is not so.</summary>
    /// <param name="layouts">The attributes that a map in an item may have.</param>
    /// <param name="typeNames">What a discriminator may say.</param>
    public static void Hold<T>(IReadOnlyList<AttributeLayout> layouts, IReadOnlyList<string> typeNames)
        where T : IDynamoItem<T>
    {
        int seed = typeof(T).ToString().Sum(character => character);
        BrokenItems items = new(new Random(seed), T.Layout, layouts, typeNames);
        for (int number = 0; number < ItemsOfEachType; number++)
        {
            Dictionary<string, AttributeValue> item = items.Next();
            T? value = default;

            Exception? onRead = Record.Exception(() => value = BothForms.Read<T>(item));
            Exception? onWrite = onRead is null ? Record.Exception(() => BothForms.Write(value!)) : null;

            Assert.True(onRead is null or DynamoSerializationException, $"Item {number} of seed {seed}: {onRead}");
            Assert.True(onWrite is null or DynamoSerializationException, $"Item {number} of seed {seed}: {onWrite}");
            Assert.True(onRead is not DynamoSerializationException { ItemType: "" }, $"Item {number} of seed {seed} has no item type in its error.");
        }
    }
}
