namespace DynoGen.Tests.Models.Inheritance;

[DynamoItem("notes")]
public sealed partial record NoteItem(string Id, string Body, int Pages) : DocumentRecord(Id, Body);
