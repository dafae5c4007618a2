namespace DynoGen.Tests.Models.Inheritance;

public abstract record EventRecord(string Id, DateTimeOffset At);
