namespace DynoGen.Tests.Enums.Models;

// On the type: for all enums of its members, but not for those inside them.
[DynamoItem("text-enums")]
[DynamoEnum(EnumForm.Text)]
public partial record TextEnumsItem([PartitionKey] Weekday Day, Rights Rights, [DynamoEnum(EnumForm.Number)] Weekday Other, TextEnumsPart Part);
