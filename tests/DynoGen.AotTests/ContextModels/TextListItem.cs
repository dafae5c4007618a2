namespace DynoGen.ContextAotTests.Models;

[DynamoItem]
public partial class TextListItem;
