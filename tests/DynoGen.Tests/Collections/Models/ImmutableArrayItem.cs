using System.Collections.Immutable;

namespace DynoGen.Tests.Collections.Models;

[DynamoItem("collections")]
public partial record ImmutableArrayItem([property: PartitionKey] string Id, ImmutableArray<string> Tags);
