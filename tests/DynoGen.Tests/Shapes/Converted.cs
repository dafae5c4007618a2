using DynoGen.Tests.Forms;

namespace DynoGen.Tests.Shapes;

/// <summary>Items through generic code, as a library of a user's would have it.</summary>
internal static class Converted
{
    /// <summary>The item after it was written and read.</summary>
    public static T ThereAndBack<T>(T item)
        where T : IDynamoItem<T>
        => BothForms.ThereAndBack(item);

    public static string ToJson<T>(T item)
        where T : IDynamoItem<T>
        => AttributeJson.Of(BothForms.Write(item));

    public static T FromJson<T>(string json)
        where T : IDynamoItem<T>
        => BothForms.Read<T>(AttributeJson.Item(json));
}
