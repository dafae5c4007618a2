using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.DataModel;
using Amazon.DynamoDBv2.DocumentModel;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using DynoGen.ContextAotTests.Models;

// Reads an item of each model with DynamoDBContext. With a JIT compiler it must work, which shows that model and item are right. Natively compiled
// it must fail for all but the plain one and, since .NET 10, dictionaries: where it works one day, the README has to say so. Ends with
// "N passed, N failed".
bool isNative = !RuntimeFeature.IsDynamicCodeSupported;
bool dictionariesWork = !isNative || Environment.Version.Major >= 10;
string version = typeof(DynamoDBContext).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()!.Version;
using AmazonDynamoDBClient client = new(new BasicAWSCredentials("a", "b"), new AmazonDynamoDBConfig { ServiceURL = "http://localhost:1" });
using DynamoDBContext context = new DynamoDBContextBuilder().WithDynamoDBClient(() => client).Build();
int passed = 0, failed = 0;
Console.WriteLine($"DynamoDBContext of AWSSDK.DynamoDBv2 {version}, {(isNative ? "natively compiled" : "with a JIT compiler")}");

Read<PlainItem>("n 2", item => $"{item.Name} {item.Count}", works: true, ("Name", new() { S = "n" }), ("Count", new() { N = "2" }));
Read<TextListItem>("a b", item => string.Join(' ', item.Tags!), works: !isNative, ("Tags", new() { L = [new() { S = "a" }, new() { S = "b" }] }));
Read<DictionaryItem>("b", item => item.Names!["a"], works: dictionariesWork, ("Names", new() { M = new() { ["a"] = new() { S = "b" } } }));
Read<NumberDictionaryItem>("1", item => $"{item.Counts!["a"]}", works: dictionariesWork, ("Counts", new() { M = new() { ["a"] = new() { N = "1" } } }));
Read<NestedItem>("n c", item => $"{item.Maker!.Name} {item.Maker.City}", works: !isNative, ("Maker", Maker()));
Read<NestedListItem>("n", item => item.Makers![0].Name, works: !isNative, ("Makers", new() { L = [Maker()] }));
Read<NullableEnumItem>("Sold", item => $"{item.State}", works: !isNative, ("State", new() { M = new() { ["value__"] = new() { N = "1" } } }));

using StreamReader readme = new(Assembly.GetExecutingAssembly().GetManifestResourceStream("README.md")!);
Count((await readme.ReadToEndAsync()).Contains($"AWSSDK.DynamoDBv2 {version}", StringComparison.Ordinal), "the README names this version");

Console.WriteLine($"\n{passed} passed, {failed} failed");
return failed == 0 ? 0 : 1;

void Read<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] T>(
    string expected, Func<T, string> show, bool works, params (string Name, AttributeValue Value)[] members)
{
    Dictionary<string, AttributeValue> attributes = new() { ["Id"] = new() { S = "1" } };
    foreach ((string name, AttributeValue value) in members)
    {
        attributes.Add(name, value);
    }

    string result;
    try
    {
        result = show(context.FromDocument<T>(Document.FromAttributeMap(attributes)));
    }
    catch (Exception error)
    {
        result = $"{error.GetType().Name}: {error.Message}";
    }

    Count(result == expected == works, $"{typeof(T).Name}: {result}");
}

void Count(bool isRight, string what)
{
    Console.WriteLine($"{(isRight ? "passed" : "FAILED")}: {what}");
    _ = isRight ? passed++ : failed++;
}

static AttributeValue Maker() => new() { M = new() { ["Name"] = new() { S = "n" }, ["City"] = new() { S = "c" } } };
