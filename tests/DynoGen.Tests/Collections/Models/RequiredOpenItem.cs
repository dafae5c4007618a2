using System.Text.Json;
using Amazon.DynamoDBv2.Model;

namespace DynoGen.Tests.Collections.Models;

[DynamoItem("collections")]
public partial record RequiredOpenItem([property: PartitionKey] string Id, AttributeValue Value, JsonElement Json, object Anything);
