namespace DynoGen.ContextAotTests.Models;

[DynamoItem]
public partial class NullableEnumItem;
