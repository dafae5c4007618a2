namespace DynoGen.Tests.Enums.Models;

public record TextEnumsPart(Weekday Day);
