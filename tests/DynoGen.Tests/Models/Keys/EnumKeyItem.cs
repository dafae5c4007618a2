using DynoGen.Tests.Models.Types;

namespace DynoGen.Tests.Models.Keys;

[DynamoItem("enum-keys")]
public partial record struct EnumKeyItem([PartitionKey] Season Season, [SortKey] DateOnly Day);
