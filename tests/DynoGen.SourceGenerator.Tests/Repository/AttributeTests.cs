using System.Reflection;
using DynoGen.SourceGenerator.Attributes;

namespace DynoGen.SourceGenerator.Tests.Repository;

/// <summary>The runtime's attributes, and what the generator knows of them.</summary>
public sealed class AttributeTests
{
    private static readonly IEnumerable<Type> Types =
        typeof(DynamoItemAttribute).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Attribute)));

    public static TheoryData<Type> All => [.. Types];

    public static TheoryData<string> Names => [.. typeof(AttributeNames)
        .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .Where(field => field.Name != nameof(AttributeNames.Trigger))
        .Select(field => (string)field.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(All))]
    public void It_is_sealed_and_says_where_it_may_stand(Type attribute)
    {
        // Sealed: the compiler finds marked types by the exact attribute.
        Assert.True(attribute.IsSealed, $"{attribute.Name} is not sealed.");
        AttributeUsageAttribute? usage = attribute.GetCustomAttribute<AttributeUsageAttribute>(inherit: false);
        Assert.NotNull(usage);
        Assert.NotEqual(AttributeTargets.All, usage.ValidOn);
        Assert.Equal("DynoGen", attribute.Namespace);
    }

    [Fact]
    public void Where_it_may_stand_is_as_it_was_reviewed() => Harness.Snapshot.VerifyText(string.Join("\n", Types
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .Select(type => (type.Name, Usage: type.GetCustomAttribute<AttributeUsageAttribute>(inherit: false)!))
        .Select(row => $"{row.Name}: {row.Usage.ValidOn}{(row.Usage.AllowMultiple ? ", several" : "")}{(row.Usage.Inherited ? ", inherited" : "")}")));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_generator_knows_only_names_that_exist(string name) =>
        Assert.NotNull(typeof(DynamoItemAttribute).Assembly.GetType("DynoGen." + name));

    [Fact]
    public void No_name_is_that_of_an_attribute_that_stands_beside_ours()
    {
        IEnumerable<string> ours = typeof(DynamoItemAttribute).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(Attribute)))
            .Select(type => type.Name);
        IEnumerable<string> theirs = new[]
            {
                typeof(System.ComponentModel.DataAnnotations.KeyAttribute),
                typeof(System.Text.Json.Serialization.JsonIgnoreAttribute),
                typeof(Amazon.DynamoDBv2.DataModel.DynamoDBTableAttribute),
            }
            .SelectMany(type => type.Assembly.GetExportedTypes().Where(other => other.Namespace == type.Namespace))
            .Select(type => type.Name);

        Assert.Empty(ours.Intersect(theirs));
    }
}
