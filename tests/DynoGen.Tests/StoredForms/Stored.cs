using DynoGen.Tests.Forms;

namespace DynoGen.Tests.StoredForms;

/// <summary>What items look like in DynamoDB, without the key that is the same in all of them.</summary>
internal static class Stored
{
    /// <summary>The members of an item as they are stored.</summary>
    public static string Of<T>(T item)
        where T : IDynamoItem<T>
    {
        var attributes = BothForms.Write(item);
        attributes.Remove("Id");
        return AttributeJson.Of(attributes);
    }

    /// <summary>The item that is stored so.</summary>
    public static T Read<T>(string members)
        where T : IDynamoItem<T>
    {
        var attributes = AttributeJson.Item(members);
        attributes.TryAdd("Id", new() { S = "id" });
        return BothForms.Read<T>(attributes);
    }
}
