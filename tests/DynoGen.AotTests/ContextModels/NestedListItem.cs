namespace DynoGen.ContextAotTests.Models;

[DynamoItem]
public partial class NestedListItem;
