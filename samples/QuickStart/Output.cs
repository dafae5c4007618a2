using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.DynamoDBv2.Model;

namespace QuickStart;

/// <summary>What the sample shows on the console.</summary>
internal static class Output
{
    private static readonly JsonSerializerOptions ObjectFormat = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static void Heading(string text)
    {
        Console.WriteLine();
        Console.WriteLine($"== {text}");
    }

    public static void Line(string text) => Console.WriteLine(text);

    /// <summary>Prints a C# object on the left and the item that DynamoDB stores for it on the right.</summary>
    public static void SideBySide<T>(T value, Dictionary<string, AttributeValue> item)
    {
        string[] left = ["C# object", .. JsonSerializer.Serialize(value, ObjectFormat).Split('\n')];
        string[] right = ["stored item", .. DynamoJson.Format(item).Split('\n')];
        int width = left.Max(line => line.Length) + 3;

        Console.WriteLine();
        for (int i = 0; i < Math.Max(left.Length, right.Length); i++)
            Console.WriteLine((left.ElementAtOrDefault(i) ?? "").PadRight(width) + right.ElementAtOrDefault(i));
        Console.WriteLine();
    }
}
